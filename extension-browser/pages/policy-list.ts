import * as z from 'zod/mini';
import { ACTIONS } from '../../shared/policy/action.ts';
import type { Status } from '../background/messages.ts';
import { words } from '../words/own-pages.ts';
import { say } from '../words/say.ts';
import { element } from './element.ts';
import { ACTION_WEIGHTS } from './weights.ts';

type Policy = Status['policy'];
type Rule = Policy['rules'][number];

const Action = z.enum(ACTIONS);

/** Name, version and origin of the policy in force. */
export function policyLine({ name, version, source }: Policy): HTMLElement {
  const { builtIn, collector } = words.policy;
  const origin = say(source === 'starter' ? builtIn : collector, { version });
  return element('span', {}, [
    element('strong', {}, [name]),
    element('span', { class: 'quiet' }, [origin]),
  ]);
}

/** What a rule does, as a sentence. A rule in monitor mode says what it would do. */
export function ruleSentence({ action, mode }: Rule): string {
  const known = Action.safeParse(action);
  if (!known.success) return say(words.policy.unknown, { action });
  const { sentence, would } = words.actions[known.data];
  if (mode === 'monitor') return say(words.policy.monitor, { would });
  return mode === 'off' ? say(words.policy.off, { would }) : sentence;
}

/** One rule for the list. */
export function ruleItem(rule: Rule): HTMLElement {
  const known = Action.safeParse(rule.action);
  const [text, weight] = known.success
    ? [words.actions[known.data].chip, ACTION_WEIGHTS[known.data]]
    : [rule.action, 'plain'];
  const chip =
    rule.mode === 'enforce'
      ? element('span', { class: `chip ${weight}` }, [text])
      : element('span', { class: 'chip' }, [
          rule.mode === 'off' ? words.policy.offChip : words.policy.monitorChip,
        ]);
  return element('li', { class: 'rule' }, [
    element('div', { class: 'rule-head' }, [element('h3', {}, [rule.title]), chip]),
    element('p', {}, [ruleSentence(rule)]),
    ...(rule.message === '' ? [] : [element('p', { class: 'quiet' }, [rule.message])]),
  ]);
}
