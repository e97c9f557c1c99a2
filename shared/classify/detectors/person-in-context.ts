import type { Candidate, Detector, Judgement } from '../detector.ts';
import { LEADS, type Lead } from '../names/leads.ts';
import { NAME, NAME_END } from '../names/name-form.ts';
import { namesAuthor, PUBLISHED_AUTHOR } from '../names/published-author.ts';
import { weighLead } from '../names/weigh-lead.ts';
import { weighName } from '../names/weigh-name.ts';

const sourceOf = ({ kind, source }: Lead): string => `(?<${kind}>${source})`;
/** Labels also are the end of a word: firstName, surname. */
const LEAD = [
  `(?<![\\p{L}\\p{N}])(?:${LEADS.filter(({ kind }) => kind !== 'label')
    .map(sourceOf)
    .join('|')})`,
  ...LEADS.filter(({ kind }) => kind === 'label').map(sourceOf),
].join('|');

/**
 * Persons that the words before them announce: a title, a greeting, the end of a letter, "my name is", a label or a JSON key. The
 * name itself need not be in any list where the announcement is clear.
 */
export const personInContext: Detector = {
  id: 'person-in-context',
  category: 'personal',
  title: 'Person named by a title, greeting or label',
  placeholder: 'PERSON',
  source: 'Own rules, from letters, forms and records as people write them, 2026-11-22',
  anchors: [{ keywords: [...new Set(LEADS.flatMap(({ keywords }) => keywords))] }],
  get pattern() {
    return new RegExp(
      `(?:${LEAD})(?<value>(?:${NAME.split('(?: ')[0] ?? ''}, )?${NAME})${NAME_END}`,
      'du',
    );
  },
  judge,
  confidence: 75,
  specificity: 42,
};

function judge({ text, start, value, groups }: Candidate): Judgement | undefined {
  const lead = LEADS.find(({ kind }) => groups[kind] !== undefined);
  if (lead === undefined) return undefined;
  const announced = groups[lead.kind] ?? '';
  const comma = value.indexOf(', ');
  const name = weighName(comma < 0 ? value : value.slice(comma + 2));
  if (name === undefined) return undefined;
  const length = comma < 0 ? name.length : comma + 2 + name.length;
  const confidence = weighLead(
    lead.kind,
    { ...name, reversed: comma >= 0 },
    {
      lead: announced,
      before: text.slice(Math.max(0, start - announced.length - 24), start - announced.length),
      after: text.slice(start + length, start + length + 120),
    },
  );
  if (confidence === undefined) return undefined;
  const stated = namesAuthor(text, start) ? Math.min(confidence, PUBLISHED_AUTHOR) : confidence;
  return { end: start + length, confidence: stated, evidence: [`lead:${lead.kind}`] };
}
