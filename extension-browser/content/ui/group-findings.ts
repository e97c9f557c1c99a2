import type { FindingView } from '../../background/messages.ts';

/** All findings of one kind, in the order in which the kinds first appear. */
export interface FindingGroup {
  readonly title: string;
  readonly masks: readonly string[];
}

/** Puts findings of the same kind together. O(n). */
export function groupFindings(findings: readonly FindingView[]): readonly FindingGroup[] {
  const groups = Map.groupBy(findings, ({ title }) => title);
  return [...groups].map(([title, members]) => ({
    title,
    masks: members.map(({ masked }) => masked),
  }));
}
