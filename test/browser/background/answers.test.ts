import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Inspector } from '../../../extension-browser/background/inspector.ts';
import type { Verdict } from '../../../extension-browser/background/messages.ts';
import type { Outbox } from '../../../shared/event/outbox.ts';
import type { UsageEvent } from '../../../shared/event/usage-event.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter.ts';
import { ASKER, fetched, makeInspector, promptBody, typed } from './inspector-parts.ts';

const KEY = ['AKIA', 'R7XQW4ZNT2PLMKVB'].join('');
const EMAIL = 'mira@harborline.org';
const CARD = '5555 5555 5555 4444';
const CONFIDENTIAL = 'STRICTLY CONFIDENTIAL\nthe plan';

let policy: Policy;
let now: number;
let outbox: Outbox;
let inspector: Inspector;

beforeEach(() => {
  policy = STARTER_POLICY;
  now = Date.UTC(2026, 10, 22);
  ({ outbox, inspector } = makeInspector(
    () => policy,
    () => now,
  ));
});

const ask = (text: string): Promise<Verdict> => inspector.text(typed(text), ASKER);
const prompt = (text: string): Promise<Verdict> =>
  inspector.request(fetched(promptBody(text)), ASKER);

/** Everything recorded so far, also what nobody has answered in time. */
const events = async (): Promise<readonly UsageEvent[]> => {
  now += 6 * 60_000;
  return outbox.due(100);
};

/** A policy that warns of e-mail addresses and card numbers. */
const warning = (more: Partial<Policy> = {}): Policy => ({
  ...STARTER_POLICY,
  ...more,
  rules: [
    {
      id: 'warn-personal',
      title: 'Personal data',
      mode: 'enforce',
      when: { categories: ['personal', 'financial'] },
      action: 'warn',
      message: '',
    },
  ],
});
const places = (verdict: Verdict): readonly number[] =>
  verdict.findings.map(({ replacing }) => (typeof replacing === 'number' ? replacing : -1));

test('findings the user chose leave as placeholders, and the answer clears nothing else', async () => {
  policy = warning();
  const text = `to ${EMAIL} by ${CARD}`;
  const asked = await ask(text);
  assert.equal(asked.action, 'warn');
  const { event = '' } = asked;
  await inspector.report({ event, outcome: 'overridden', replace: places(asked) });
  assert.equal((await prompt(text)).action, 'warn');
  const { action, replacement = '' } = await ask(text);
  assert.deepEqual([action, replacement], ['redact', 'to [EMAIL_1] by [CARD_1]']);
  assert.equal((await ask(replacement)).action, 'allow');
  assert.equal((await prompt(replacement)).action, 'allow');
  const outcomes = (await events()).map(({ outcome }) => outcome);
  assert.deepEqual(outcomes, ['stopped', 'undecided', 'redacted']);
});

test('what the user chose to leave in is answered for in the changed text only', async () => {
  policy = warning();
  const text = `to ${EMAIL} by ${CARD}`;
  const { event = '', findings } = await ask(text);
  const first = findings.find(({ category }) => category === 'personal')?.replacing;
  assert.equal(typeof first, 'number');
  await inspector.report({ event, outcome: 'overridden', replace: [Number(first)] });
  assert.equal((await prompt(text)).action, 'warn');
  const { replacement = '' } = await ask(text);
  assert.equal(replacement, `to [EMAIL_1] by ${CARD}`);
  assert.equal((await ask(replacement)).action, 'allow');
  assert.equal((await prompt(replacement)).action, 'allow');
});

test('a marking is nothing that a placeholder could stand for', async () => {
  assert.deepEqual(places(await ask(CONFIDENTIAL)), [-1]);
});

test('one answer counts for a while where the policy says so, for the same rules and app', async () => {
  policy = warning({ quietMinutes: 10 });
  const { event = '' } = await ask(`to ${EMAIL}`);
  await inspector.report({ event, outcome: 'overridden' });
  now += 9 * 60_000;
  const other = `by ${CARD}`;
  const verdict = await ask(other);
  assert.deepEqual([verdict.action, verdict.quiet], ['allow', true]);
  assert.equal((await prompt(other)).action, 'allow');
  now += 2 * 60_000;
  assert.equal((await ask(`with ${CARD}`)).action, 'warn');
});

test('without quiet hours every prompt is a question, and what is blocked always stays', async () => {
  policy = warning();
  const { event = '' } = await ask(`to ${EMAIL}`);
  await inspector.report({ event, outcome: 'overridden' });
  assert.equal((await ask(`by ${CARD}`)).action, 'warn');
  policy = { ...STARTER_POLICY, quietMinutes: 10 };
  const blocked = await ask(`key ${KEY}`);
  await inspector.report({ event: blocked.event ?? '', outcome: 'overridden' });
  assert.equal((await ask(`key ${KEY}`)).action, 'block');
});

test('what the user says of a decision is an event without a second decision', async () => {
  const { event = '' } = await ask(`key ${KEY}`);
  await inspector.report({ event, outcome: 'stopped', feedback: ['exception'] });
  const { event: question = '' } = await ask(CONFIDENTIAL);
  await inspector.report({ event: question, outcome: 'stopped', feedback: ['not-sensitive'] });
  assert.deepEqual(
    (await events()).map(({ action, outcome, feedback }) => [action, outcome, feedback]),
    [
      ['block', 'stopped', undefined],
      [undefined, undefined, ['exception']],
      ['justify', 'stopped', ['not-sensitive']],
    ],
  );
});
