import type { Detector, Judgement } from '../detector.ts';
import { GOVERNMENT_MARKINGS } from '../government-markings.ts';
import { lazily } from '../lazily.ts';
import { lineAround } from '../validate/line-around.ts';

const OWN = GOVERNMENT_MARKINGS.flatMap(({ own }) => own);
const SHARED = GOVERNMENT_MARKINGS.flatMap(({ shared = [] }) => shared);

const LEVEL = '(?:TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED)';
const CONTROL =
  '(?:SI|TK|HCS(?:-[OP])?|SAP|NOFORN|NF|ORCON|OC|PROPIN|PR|IMCON|RELIDO|FISA|FGI|RD|FRD|CNWDI|FOUO|SBU|LES|CUI|LIMDIS|AUSTEO|AGAO|CABINET|NATIONAL CABINET|REL(?: TO)?(?: [A-Z]{3,4},?){0,6})';
/** Banner line (`SECRET//SI//NOFORN`), portion mark (`(S//NF)`) and the markings of controlled unclassified information. */
const STRUCTURED = [
  `(?:${LEVEL}|PROTECTED)(?://${CONTROL}(?:[/,-]${CONTROL}){0,5}){1,4}`,
  `\\((?:TS|S|C|U)(?://${CONTROL}(?:[/,]${CONTROL}){0,4}){1,3}\\)`,
  'CUI//(?:SP-)?[A-Z]{2,10}(?:/(?:SP-)?[A-Z]{2,10}){0,4}(?://[A-Z]{2,12}){0,2}',
];
const WORDS = lazily(() => new RegExp(`^(?:${SHARED.map(literal).join('|')})$`, 'u'));
const REACH = 120;
const LETTER = /\p{L}/u;
const LABEL =
  /(?:classification|classified|clearance|marking|einstufung|class)(?: by)?\s{0,2}[:=]\s{0,2}$/i;
const LOWER = /\p{Ll}{3}/u;

function literal(term: string): string {
  return term.replaceAll('.', '\\.').replaceAll(' ', '[ \\t–—-]{1,3}');
}

/**
 * Classification lines of governments and their alliances, banner and portion marks, as they are always written: in the printed
 * form, in capitals. A word that others use as well (SECRET, PROTECTED) has to stand on a line of its own or behind a label.
 */
export const governmentClassification: Detector = {
  id: 'government-classification',
  category: 'business',
  title: 'Government classification',
  placeholder: 'CLASSIFICATION',
  source:
    'US 32 CFR 2001.23 and CUI registry, https://www.archives.gov/cui; others in government-markings.ts, 2026-11-22',
  anchors: [
    { keywords: [...new Set([...OWN, ...SHARED].flatMap(printedForms))] },
    { keywords: ['secret//'], begin: [-4, 0] },
    { keywords: ['confidential//', 'unclassified//', 'protected//', 'cui//'] },
    { keywords: ['(ts//', '(s//', '(c//', '(u//'] },
  ],
  get pattern() {
    return new RegExp(
      `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}_])(?:${[...STRUCTURED, ...[...OWN, ...SHARED].toSorted((a, b) => b.length - a.length).map(literal)].join('|')})(?:(?<=★)|(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}_]))`,
      'u',
    );
  },
  judge: ({ text, start, end, value }) => {
    const [before, after] = lineAround(text, start, end, REACH);
    // Said once in a line, said for the line.
    return before.includes(value) ? undefined : weigh(before, value, after);
  },
  confidence: 60,
  specificity: 58,
};

/** As an anchor must be written: in lower case, with a space or a dash between words. */
function printedForms(term: string): string[] {
  // The lower case of a dotted capital I would be two characters; as it is, only the capital is found, which is all there is.
  const lower = term.replaceAll(/[^İ]/g, (letter) => letter.toLowerCase());
  return [lower, lower.replace(' ', '-'), lower.replace(' ', ' - '), lower.replace(' ', ' – ')];
}

function weigh(before: string, value: string, after: string): Judgement | undefined {
  if (value.includes('//')) return { confidence: 95, evidence: ['banner'] };
  if (LABEL.test(before)) return { confidence: 90, evidence: ['label'] };
  const alone = !LETTER.test(before) && !LETTER.test(after);
  if (WORDS().test(value)) return alone ? { confidence: 60, evidence: ['own-line'] } : undefined;
  if (alone) return { confidence: 95, evidence: ['own-line'] };
  // In a sentence people speak of the classification; a header has other parts beside it.
  const isProse = LOWER.test(before) && LOWER.test(after);
  return { confidence: isProse ? 55 : 75, evidence: [isProse ? 'phrase' : 'header'] };
}
