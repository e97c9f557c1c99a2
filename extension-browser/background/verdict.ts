import { classify } from '../../shared/classify/classify.ts';
import { mask } from '../../shared/classify/mask.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../../shared/classify/finding.ts';
import type { Inspection, ReadyPolicy } from '../../shared/inspect.ts';
import type { Action } from '../../shared/policy/action.ts';
import type { FindingView, Verdict } from './messages.ts';

/** How many findings a dialog lists. The event counts all of them. */
const MAX_VIEWS = 200;

/** The answer to a content script: kinds and masks of what was acted on, the rules that did, never a match. */
export function verdictOf(
  id: string,
  action: Action,
  role: Verdict['role'],
  inspection: Inspection,
  ready: ReadyPolicy,
  replacement: string | undefined,
  event: string | undefined,
): Verdict {
  const { decision } = inspection;
  return {
    type: 'verdict',
    id,
    action,
    role,
    findings: viewsOf(inspection, ready),
    reasons: decision.rules.map(({ id: rule, title, message }) => ({ rule, title, message })),
    ...(replacement === undefined ? {} : { replacement }),
    ...(event === undefined ? {} : { event }),
  };
}

function viewsOf(
  { texts, findings, textOf, decision }: Inspection,
  ready: ReadyPolicy,
): FindingView[] {
  const views: FindingView[] = [];
  for (const index of decision.acted) {
    const finding = findings[index];
    const text = texts[textOf[index] ?? -1];
    if (!finding || text === undefined || views.length === MAX_VIEWS) continue;
    const { detector, category, start, end } = finding;
    const { title } = ready.nameOf(detector);
    views.push({ title, category, masked: mask(text.slice(start, end), detector, category) });
  }
  return views;
}

/** A reason people write may hold the very thing it is about; every finding in it becomes its kind. */
export function masked(justification: string, ready: ReadyPolicy): string {
  let text = justification;
  for (const { detector, start, end, confidence } of classify(justification, {
    custom: ready.custom,
  }).toReversed()) {
    if (confidence >= DEFAULT_MIN_CONFIDENCE)
      text = `${text.slice(0, start)}[${ready.nameOf(detector).word}]${text.slice(end)}`;
  }
  return text.slice(0, 500);
}
