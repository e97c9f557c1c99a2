import type { LeadKind } from './leads.ts';
import type { WeighedName } from './weigh-name.ts';

/** What stands around the announcement and the name. */
interface Around {
  readonly before: string;
  readonly after: string;
  /** The announcement itself. */
  readonly lead: string;
}

const ENDS = /^["'”’]?[ \t]{0,3}(?:[,.;!?:)\]}|\r\n<]|$)/;
const LINE_ENDS = /^[ \t,.]{0,3}(?:[\r\n]|$)/;
/** In front of "name": whose it is. `filename`, `hostname` and `className` name no person. */
const PERSONAL =
  /(?:first|last|full|given|family|middle|maiden|sur|birth|legal|preferred|patient|customer|client|member|employee|contact|holder|cardholder|beneficiary|applicant|student|spouse|guardian|mother|father|parent|partner|vor|nach|your|my|his|her|their|person)(?:['’]s)?(?: (?:first|last|full|maiden|family|given))?[\s_-]{0,2}$/i;
const ALONE = /(?:^|[\n\r,;{("'>|*#])[ \t"'*]{0,6}$/;
/** "my kid", "his late", "great great": a relative of somebody. */
const POSSESSED =
  /\b(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[Yy]our|great|late|[’']s)(?: \p{Ll}{2,12})? $/u;
/** The name is over: a small word, a stop, the end. */
const GOES_ON = /^(?:[,.;!?)'’]|$| \p{Ll}|[\r\n])/u;
/** A form about a person asks for these next. */
const FORM =
  /^[^\n]{0,40}\n{1,2}[ \t>*-]{0,6}["']?(?:address|phone|telephone|tel|mobile|e-?mail|date of birth|dob|birth ?date|ssn|age|sex|gender|adresse|telefon|geburtsdatum|téléphone|courriel|nacimiento|dirección)/i;

/**
 * How sure an announcement makes a name, or undefined where it is none. Strong ones carry any capitalised word; weak ones need a
 * name of the lists.
 */
export function weighLead(
  kind: LeadKind,
  name: WeighedName & { readonly reversed: boolean },
  { before, after, lead }: Around,
): number | undefined {
  const known = name.given === 'plain' || (name.given !== undefined && name.family === 'listed');
  const familyKnown = name.family === 'listed' || name.family === 'ending';
  const full = name.given === 'plain' && name.parts > 1;
  switch (kind) {
    case 'title':
      return 82;
    case 'greeting':
      if (known) return 82;
      return ENDS.test(after) ? 60 : undefined;
    case 'salute':
      if (known) return ENDS.test(after) ? 80 : 60;
      if (name.given !== undefined) return ENDS.test(after) ? 60 : undefined;
      return name.parts === 1 && /^[,!](?!\s{0,3}$|["'])/.test(after) && /(?:^|\n)$/.test(before)
        ? 55
        : undefined;
    case 'closing':
      if (!LINE_ENDS.test(after)) return undefined;
      return known ? 80 : 62;
    case 'introduction':
      if (known || familyKnown) return 82;
      return lead.toLowerCase().startsWith('name') && !PERSONAL.test(before) ? 40 : 70;
    case 'mention':
      if (full || (name.given !== undefined && familyKnown)) return 75;
      return name.given === 'plain' ? 60 : undefined;
    case 'label':
      return weighLabel(known, familyKnown, name, before, after);
    case 'relation':
      if (known || familyKnown) return 78;
      return POSSESSED.test(before) && !lead.includes(',') && GOES_ON.test(after) ? 60 : undefined;
    case 'role':
      if (full || (known && familyKnown) || (name.reversed && name.given !== undefined)) return 75;
      return name.given === 'plain' && ENDS.test(after) ? 62 : undefined;
  }
}

function weighLabel(
  known: boolean,
  familyKnown: boolean,
  name: WeighedName,
  before: string,
  after: string,
): number | undefined {
  if (!ENDS.test(after)) return undefined;
  if (PERSONAL.test(before)) return known || familyKnown ? 80 : 62;
  if (!ALONE.test(before)) return undefined;
  if (FORM.test(after)) return 72;
  if (known && name.parts > 1) return 72;
  return known ? 55 : undefined;
}
