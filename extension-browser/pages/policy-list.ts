import * as z from 'zod/mini';
import { ACTIONS } from '../../shared/policy/action.ts';
import type { Status } from '../background/messages.ts';
import { element } from './element.ts';
import { ACTION_LABELS } from './words.ts';

type Policy = Status['policy'];
type Rule = Policy['rules'][number];

const Action = z.enum(ACTIONS);

/** Name, version and origin of the policy in force. */
export function policyLine({ name, version, source }: Policy): HTMLElement {
  const origin = source === 'starter' ? 'comes with Promptweir' : 'from your collector';
  return element('span', {}, [
    element('strong', {}, [name]),
    element('span', { class: 'quiet' }, [`, version ${version}, ${origin}`]),
  ]);
}

/** What a rule does, as a sentence. A rule in monitor mode says what it would do. */
export function ruleSentence({ action, mode }: Rule): string {
  const known = Action.safeParse(action);
  if (!known.success) return `Does something this version does not know: ${action}.`;
  const { sentence, would } = ACTION_LABELS[known.data];
  if (mode === 'monitor') return `Only watching. If it were in force, ${would}.`;
  return mode === 'off' ? `Switched off. If it were in force, ${would}.` : sentence;
}

/** One rule for the list. */
export function ruleItem(rule: Rule): HTMLElement {
  const known = Action.safeParse(rule.action);
  const label = known.success ? ACTION_LABELS[known.data] : { text: rule.action, weight: 'plain' };
  const chip =
    rule.mode === 'enforce'
      ? element('span', { class: `chip ${label.weight}` }, [label.text])
      : element('span', { class: 'chip' }, [rule.mode === 'off' ? 'Off' : 'Watching']);
  return element('li', { class: 'rule' }, [
    element('div', { class: 'rule-head' }, [element('h3', {}, [rule.title]), chip]),
    element('p', {}, [ruleSentence(rule)]),
    ...(rule.message === '' ? [] : [element('p', { class: 'quiet' }, [rule.message])]),
  ]);
}
