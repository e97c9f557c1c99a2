import { lazily } from '../lazily.ts';

const WORD =
  "(?:\\p{Lu}[\\p{L}'’.-]{0,22}|\\d{1,3}(?:st|nd|rd|th)|de|del|della|da|do|dos|das|du|des|la|le|of|the|van|von|der|den|y|i|sur|am|an|im)";
const NUMBER = '\\d{1,6}[A-Za-z]?(?:[-/–]\\d{1,5}[A-Za-z]?)?';
const UNIT =
  '(?:[Aa]pt|APT|[Ss]uite|[Ss]te|[Uu]nit|[Ff]lat|[Ff]loor|[Rr]oom|[Bb]ldg|#)\\.? ?#?[\\dA-Za-z]{1,6}';
const POSTCODE =
  '(?:[A-Z]{2} )?\\d{4,6}(?:-\\d{3,4})?|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[A-Z]\\d[A-Z] \\d[A-Z]\\d|\\d{3} \\d{2}|\\d{4} [A-Z]{2}|\\d{2}-\\d{3}';
const TOWN =
  "(?:\\p{Lu}[\\p{L}'’.()-]{0,24}|nan|de|del|di|do|da|la|le|el|sur|am|an|der|ob|pod|nad|upon|on|of|the)";
const GAP = '(?:,? |,?[ ,]?\\r?\\n[ \\t>,]{0,8}(?:\\r?\\n[ \\t>]{0,8})?)';

const BEFORE = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}_.#/-])(?<number>${NUMBER},? )?(?:${NUMBER},? )?(?!(?:The|This|A|All|In|On|At|Of|To|No|One) )(?=\\p{Lu}|\\d{1,3}(?:st|nd|rd|th) |de |van )(?:${WORD} ){1,5}$`,
      'u',
    ),
);
const NUMBER_BEFORE = lazily(
  () => new RegExp(`(?<![\\p{L}\\p{N}_.#/-])(?:${NUMBER},? ){1,2}$`, 'u'),
);
const LINE_BEFORE = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}_.#/-])(?:${NUMBER},? ){1,2}(?:[\\p{L}'’.-]{1,24} ){1,5}(?:${NUMBER}\\.?)?[ ,]{0,3}(?:\\r?\\n[ \\t>]{0,8})?$|(?<![\\p{L}\\p{N}_])(?:\\p{Lu}[\\p{L}'’.-]{1,24} ){1,4}${NUMBER}\\.?[ ,]{1,3}(?:\\r?\\n[ \\t>]{0,8})?$`,
      'u',
    ),
);
const AFTER = lazily(
  () =>
    new RegExp(
      `(?:${GAP}${UNIT}){0,2}(?<place>${GAP}(?:\\d{4,5} ${TOWN}(?: ${TOWN}){0,2}(?![\\p{L}\\p{N}])|(?:${TOWN}(?:${GAP})){0,7}(?:${POSTCODE})(?![\\p{L}\\p{N}]))|, \\p{Lu}[\\p{L}'’.-]{1,24}(?: ${TOWN}){0,3}(?=[.;!?)"']{0,2}(?:$|[\\r\\n])|[.;!?)]\\s))?`,
      'uy',
    ),
);
const REACH = 80;

/** Start of what belongs to a street name that ends at `at` (house number and name), and whether a number is there. */
export function nameBefore(
  text: string,
  at: number,
): { start: number; numbered: boolean } | undefined {
  const match = BEFORE().exec(text.slice(Math.max(0, at - REACH), at));
  if (match === null) return undefined;
  return { start: at - match[0].length, numbered: match.groups?.['number'] !== undefined };
}

/** Start of the house numbers that end right before `at`; `at` itself when there are none. */
export function numbersBefore(text: string, at: number): number {
  return at - (NUMBER_BEFORE().exec(text.slice(Math.max(0, at - 20), at))?.[0].length ?? 0);
}

/** Start of a line with a number and a name that ends before `at`, on the same line or the one above. */
export function lineBefore(text: string, at: number): number | undefined {
  const match = LINE_BEFORE().exec(text.slice(Math.max(0, at - REACH), at));
  return match === null ? undefined : at - match[0].length;
}

/** End of the unit, town and postcode that follow a street (a town alone only where the clause ends), and whether there is a postcode. Bounded by about 200 units. */
export function placeAfter(text: string, at: number): { end: number; postcode: boolean } {
  const pattern = AFTER();
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return { end: at + (match?.[0].length ?? 0), postcode: match?.groups?.['place'] !== undefined };
}
