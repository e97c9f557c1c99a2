import { classify } from '../../shared/classify/classify.ts';
import { mask } from '../../shared/classify/mask.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../../shared/classify/finding.ts';
import type { Inspection, ReadyPolicy } from '../../shared/inspect.ts';
import type { Action } from '../../shared/policy/action.ts';
import { ruleWords } from '../../shared/policy/rule-words.ts';
import { replacingOf } from './chosen.ts';
import { MAX_VIEWS, type FindingView, type Verdict } from './messages.ts';
import { language, titleOf } from './person.ts';

/** What is said in a verdict besides what follows from the inspection. */
export type VerdictExtras = Pick<Verdict, 'replacement' | 'event' | 'quiet'>;

/** The answer to a content script: kinds and masks of what was acted on, the rules that did, never a match. */
export function verdictOf(
  id: string,
  action: Action,
  role: Verdict['role'],
  inspection: Inspection,
  ready: ReadyPolicy,
  extras: { readonly [Name in keyof VerdictExtras]: VerdictExtras[Name] | undefined } = {},
): Verdict {
  const rules = inspection.decision.rules.map((rule) => ({
    rule,
    said: ruleWords(rule, language),
  }));
  const offered = rules.flatMap(({ rule, said }) =>
    rule.action === 'justify' ? said.reasons : [],
  );
  const { replacement, event, quiet } = extras;
  return {
    type: 'verdict',
    id,
    action,
    role,
    findings: viewsOf(inspection, ready),
    reasons: rules.map(({ rule, said: { title, message } }) => ({ rule: rule.id, title, message })),
    ...(offered.length === 0 ? {} : { offered: [...new Set(offered)] }),
    ...(replacement === undefined ? {} : { replacement }),
    ...(event === undefined ? {} : { event }),
    ...(quiet === undefined ? {} : { quiet }),
  };
}

function viewsOf(inspection: Inspection, ready: ReadyPolicy): FindingView[] {
  const { texts, findings, textOf, decision } = inspection;
  const views: FindingView[] = [];
  for (const index of decision.acted) {
    const finding = findings[index];
    const text = texts[textOf[index] ?? -1];
    if (!finding || text === undefined || views.length === MAX_VIEWS) continue;
    const { detector, category, start, end } = finding;
    const title = titleOf(detector, ready);
    const masked = mask(text.slice(start, end), detector, category);
    const replacing = replacingOf(inspection, index);
    views.push({
      title,
      category,
      masked,
      ...(replacing === 'no' ? {} : { replacing: replacing === 'always' ? replacing : index }),
    });
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
