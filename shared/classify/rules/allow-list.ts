import type { RuleParts } from '../../policy/rule-pack.ts';
import { acceptPattern, boundedRegex } from '../accept-pattern.ts';
import { comparable } from '../comparable.ts';
import type { Finding } from '../finding.ts';

/** Whether a finding is of a value that an admin lists as none. */
export type Allowed = (finding: Finding, text: string) => boolean;

/** Compiles a pack's allow-lists; undefined when it has none. Throws a RangeError that names a list with an unvalidated pattern. */
export function compileAllowLists({
  allowLists = [],
  dictionaries,
}: Pick<RuleParts, 'allowLists' | 'dictionaries'>): Allowed | undefined {
  if (allowLists.length === 0) return undefined;
  const terms = new Map(dictionaries.map((dictionary) => [dictionary.id, dictionary.terms]));
  const lists = allowLists.map((list) => {
    const values = [
      ...(list.values ?? []),
      ...(list.dictionaries ?? []).flatMap((id) => terms.get(id) ?? []),
    ];
    return {
      covers: coverage(list),
      values: new Set(values.map(comparable)),
      patterns: (list.patterns ?? []).map((pattern) => {
        const accepted = acceptPattern(wholeValue(pattern));
        if ('code' in accepted) throw new RangeError(`Allow-list ${list.id} was not validated`);
        return boundedRegex(accepted, false);
      }),
    };
  });
  return (finding, text) => {
    const { start, end } = finding;
    let value: string | undefined;
    return lists.some(({ covers, values, patterns }) => {
      if (!covers(finding)) return false;
      value ??= text.slice(start, end);
      if (values.size > 0 && values.has(comparable(value))) return true;
      return patterns.some((regex) => isWhole(regex, value ?? ''));
    });
  };
}

/** The pattern of a list as it is run and as its cost is counted: it must reach from end to end. */
export const wholeValue = (pattern: string): string => `^(?:${pattern})$`;

/** `^` and `$` are line ends, and a value may have lines. */
function isWhole(regex: RegExp, value: string): boolean {
  regex.lastIndex = 0;
  const match = regex.exec(value);
  return match !== null && match.index === 0 && match[0].length === value.length;
}

function coverage({
  detectors,
  categories,
}: {
  readonly detectors?: readonly string[] | undefined;
  readonly categories?: readonly string[] | undefined;
}): (finding: Finding) => boolean {
  if (detectors === undefined && categories === undefined) return () => true;
  const ids = new Set(detectors);
  const kinds = new Set(categories);
  return ({ detector, category }) => ids.has(detector) || kinds.has(category);
}
