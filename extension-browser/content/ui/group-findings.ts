import type { FindingView } from '../../background/messages.ts';

/** All findings of one kind, in the order in which the kinds first appear. */
export interface FindingGroup {
  readonly title: string;
  readonly members: readonly FindingView[];
}

/** Puts findings of the same kind together. O(n). */
export function groupFindings(findings: readonly FindingView[]): readonly FindingGroup[] {
  const groups = Map.groupBy(findings, ({ title }) => title);
  return [...groups].map(([title, members]) => ({ title, members }));
}

/** `2 × e-mail address, 1 × IBAN`: a count before each kind needs no plural forms, in any language. Breaks at commas only. */
export function countFindings(findings: readonly FindingView[]): string {
  return groupFindings(findings)
    .map(({ title, members }) => `${members.length}\u00A0×\u00A0${title}`)
    .join(', ');
}
