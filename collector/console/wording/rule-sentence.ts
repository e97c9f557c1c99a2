import type { AccountKind } from '../../../shared/apps/account.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../../../shared/classify/finding.ts';
import { CHANNELS } from '../../../shared/event/usage-event.ts';
import type { Action } from '../../../shared/policy/action.ts';
import type { Condition, Policy, Rule } from '../../../shared/policy/policy.ts';
import type { TitlesOf } from './titles-of.ts';
import { CATEGORY_WORDS, CHANNEL_WORDS, orList } from './words.ts';

const CONSEQUENCES: Record<Action, string> = {
  allow: 'it is allowed',
  log: 'it is allowed and logged',
  redact: 'what was found is replaced before sending',
  warn: 'the person is warned and may send it anyway',
  justify: 'the person must give a reason to send it',
  block: 'it is blocked',
};

/** A rule as a sentence: `When text for any app contains credentials, it is blocked.` */
export function ruleSentence({ when, action, mode }: Rule, titles: TitlesOf): string {
  const consequence = CONSEQUENCES[action];
  return mode === 'monitor'
    ? `${condition(when, titles)}, it is recorded that a rule would have acted: ${consequence}.`
    : `${condition(when, titles)}, ${consequence}.`;
}

function condition(when: Condition, titles: TitlesOf): string {
  const { apps, channels, minConfidence = DEFAULT_MIN_CONFIDENCE } = when;
  const text = [
    'text',
    ...(channels === undefined ? [] : [`(${orList(channels.map(channelWord))})`]),
    `for ${apps === undefined ? 'any app' : orList(apps.map(titles.app))}`,
    ...accountWords(when),
  ].join(' ');
  const kinds = foundKinds(when, titles);
  if (kinds.length === 0) return `Whenever there is ${text}`;
  const count = [
    ...(when.minCount === undefined ? [] : [`at least ${when.minCount} × `]),
    ...(when.minDistinct === undefined ? [] : [`at least ${when.minDistinct} different `]),
  ].join('and ');
  const sure = minConfidence === DEFAULT_MIN_CONFIDENCE ? '' : sureness(minConfidence);
  const bad = when.minSeverity === undefined ? '' : ` of ${when.minSeverity} severity or worse`;
  const but = when.except === undefined ? '' : ` other than ${orList(quoted(when.except, titles))}`;
  const beside =
    when.alongside === undefined ? '' : ` together with ${orList(quoted(when.alongside, titles))}`;
  return `When ${text} contains ${count}${orList(kinds)}${but}${beside}${bad}${sure}`;
}

function accountWords({ accounts, tenants, exceptTenants }: Condition): string[] {
  return [
    ...(accounts === undefined ? [] : [`with ${orList(accounts.map(accountWord))}`]),
    ...(tenants === undefined ? [] : [`of ${orList(tenants)}`]),
    ...(exceptTenants === undefined ? [] : [`outside ${orList(exceptTenants)}`]),
  ];
}

const accountWord = (kind: AccountKind): string =>
  kind === 'unknown' ? 'an unknown account' : `a ${kind} account`;

function foundKinds(when: Condition, titles: TitlesOf): string[] {
  const { categories = [], detectors = [], labels = [] } = when;
  return [
    ...quoted(detectors, titles),
    ...categories.map((category) => lower(CATEGORY_WORDS[category])),
    ...labels.map((id) => `findings labelled “${titles.label(id)}”`),
  ];
}

function quoted(detectors: readonly string[], titles: TitlesOf): string[] {
  return detectors.map((id) => `“${titles.detector(id)}”`);
}

/** What happens when a part cannot do its work, as sentences. */
export function failureSentences({ onFailure, verdictTimeoutMs }: Policy): string[] {
  const word = { block: 'blocked', allow: 'let through' };
  const seconds = (verdictTimeoutMs / 1000).toLocaleString();
  return [
    `When no decision is made within ${seconds} s, the text is ${word[onFailure.noVerdict]}.`,
    `When a request cannot be read, it is ${word[onFailure.uninspectable]}.`,
    onFailure.adapter === 'block'
      ? 'When an app has changed and its prompts are no longer recognised, nothing is sent to it.'
      : 'When an app has changed and its prompts are no longer recognised, its texts are taken for prompts by well-known signs.',
  ];
}

function sureness(minConfidence: number): string {
  return minConfidence === 0 ? ', however unsure' : ` (at least ${minConfidence} % sure)`;
}

function channelWord(channel: string): string {
  const known = CHANNELS.find((one) => one === channel);
  return known === undefined ? channel : lower(CHANNEL_WORDS[known]);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
