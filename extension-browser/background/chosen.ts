import type { Category } from '../../shared/classify/finding.ts';
import type { Inspection } from '../../shared/inspect.ts';
import type { Rule } from '../../shared/policy/policy.ts';

/**
 * Kinds of which the value itself is what must not leave, so that a placeholder in its place is an answer to the rule. Without its
 * marking a confidential document is just as confidential, and a list of a thousand customers is no value.
 */
const REPLACEABLE: ReadonlySet<Category> = new Set([
  'credential',
  'financial',
  'government',
  'personal',
  'health',
  'custom',
]);

/** Whether the user may choose to have this finding replaced: `always` when a rule replaces it anyway. */
export function replacingOf(
  { findings, decision }: Inspection,
  index: number,
): 'always' | 'choice' | 'no' {
  if (decision.redactions.has(index)) return 'always';
  const { action } = decision;
  const finding = findings[index];
  if (finding === undefined || (action !== 'warn' && action !== 'justify')) return 'no';
  return REPLACEABLE.has(finding.category) ? 'choice' : 'no';
}

/**
 * The same inspection with the findings replaced that the user chose, and nothing else said of it. `rest`: something that was
 * asked about stays in the text.
 */
export function withChosen(
  inspection: Inspection,
  chosen: readonly number[],
): { readonly inspection: Inspection; readonly rest: boolean } {
  const { decision } = inspection;
  const asking = decision.rules.find(({ action }) => action === decision.action);
  const redactions = new Map<number, Rule>(decision.redactions);
  for (const index of chosen) {
    if (asking && decision.acted.has(index) && replacingOf(inspection, index) === 'choice') {
      redactions.set(index, asking);
    }
  }
  const rest = decision.acted.size === 0 || [...decision.acted].some((at) => !redactions.has(at));
  const acted = new Set(redactions.keys());
  return { inspection: { ...inspection, decision: { ...decision, redactions, acted } }, rest };
}
