import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Inspector } from '../../../extension-browser/background/inspector.ts';
import type {
  InspectRequest,
  InspectText,
} from '../../../extension-browser/background/messages.ts';
import type { SessionArea, Vaults } from '../../../extension-browser/background/vaults.ts';
import type { Outbox } from '../../../shared/event/outbox.ts';
import type { UsageEvent } from '../../../shared/event/usage-event.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter.ts';
import { ASKER, fetched, makeInspector, promptBody, typed } from './inspector-parts.ts';

const KEY = ['AKIA', 'R7XQW4ZNT2PLMKVB'].join('');
const EMAIL = 'mira@harborline.org';
const CONFIDENTIAL = 'STRICTLY CONFIDENTIAL\nthe plan';

let policy: Policy;
let now: number;
let outbox: Outbox;
let area: SessionArea;
let vaults: Vaults;
let inspector: Inspector;

beforeEach(() => {
  policy = STARTER_POLICY;
  now = Date.UTC(2026, 10, 22);
  ({ outbox, area, vaults, inspector } = makeInspector(
    () => policy,
    () => now,
  ));
});

const ask = (text: string, more: Partial<InspectText> = {}) =>
  inspector.text({ ...typed(text), ...more }, ASKER);

const request = (body: string | null, more: Partial<InspectRequest> = {}) =>
  inspector.request({ ...fetched(body), ...more }, ASKER);

const prompt = (text: string) => request(promptBody(text));

/** Everything recorded so far, also what still waits for an answer. */
async function events(): Promise<readonly UsageEvent[]> {
  now += 6 * 60_000;
  return outbox.due(100);
}

test('a look ahead of time leaves no event and no placeholder', async () => {
  const verdict = await ask(`to ${EMAIL}`, { purpose: 'peek' });
  assert.deepEqual([verdict.action, verdict.replacement], ['redact', undefined]);
  assert.deepEqual(vaults.originals('chatgpt', 'c'), {});
  assert.deepEqual(await events(), []);
});

test('a verdict names kinds and masks, never the text', async () => {
  const verdict = await ask(`key ${KEY}`);
  assert.equal(verdict.action, 'block');
  assert.deepEqual(
    verdict.reasons.map(({ rule }) => rule),
    ['block-credentials'],
  );
  assert.ok(!JSON.stringify(verdict).includes(KEY));
});

test('one prompt is one event, whether it was replaced in the editor or on the wire', async () => {
  const { replacement = '' } = await ask(`to ${EMAIL}`);
  assert.equal(replacement, 'to [EMAIL_1]');
  assert.equal((await ask(replacement)).action, 'allow');
  assert.equal((await prompt(replacement)).action, 'allow');
  const all = await events();
  assert.deepEqual(
    all.map(({ action, outcome, labels }) => [
      action,
      outcome,
      labels.map(({ detector }) => detector),
    ]),
    [['redact', 'redacted', ['email']]],
  );
});

test('a reason is recorded with what it names masked, and completes the event of the question', async () => {
  const { event = '', action } = await ask(CONFIDENTIAL);
  assert.equal(action, 'justify');
  await inspector.report({ event, outcome: 'overridden', justification: `agreed, ask ${EMAIL}` });
  assert.equal((await ask(CONFIDENTIAL)).action, 'allow');
  assert.equal((await prompt(CONFIDENTIAL)).action, 'allow');
  const all = await events();
  assert.deepEqual(
    all.map(({ id, outcome, justification }) => [id, outcome, justification]),
    [[event, 'overridden', 'agreed, ask [EMAIL]']],
  );
});

test('an answer nobody was asked for clears nothing', async () => {
  await inspector.report({ event: '11111111-1111-7111-8111-111111111111', outcome: 'overridden' });
  assert.equal((await ask(CONFIDENTIAL)).action, 'justify');
});

test('after an hour the user is asked again', async () => {
  const { event = '' } = await ask(CONFIDENTIAL);
  await inspector.report({ event, outcome: 'overridden', justification: 'agreed with legal' });
  now += 3_600_000;
  assert.equal((await ask(CONFIDENTIAL)).action, 'justify');
});

test('a rule that only records lets the text go as it is, and the event says so', async () => {
  policy = {
    ...STARTER_POLICY,
    rules: STARTER_POLICY.rules.map((rule) => ({ ...rule, action: 'log' })),
  };
  const verdict = await prompt(`to ${EMAIL}`);
  assert.deepEqual([verdict.action, verdict.replacement], ['log', undefined]);
  const [event] = await events();
  assert.deepEqual([event?.action, event?.outcome], ['log', 'sent']);
});

test('a rule in monitor mode changes nothing and is named', async () => {
  policy = {
    ...STARTER_POLICY,
    rules: STARTER_POLICY.rules.map((rule) => ({ ...rule, mode: 'monitor' })),
  };
  assert.equal((await prompt(`key ${KEY}`)).action, 'allow');
  const [event] = await events();
  assert.deepEqual([event?.action, event?.monitored], ['allow', ['block-credentials']]);
});

test('what a page does by itself is never asked about: it stays', async () => {
  const verdict = await request(JSON.stringify({ text: CONFIDENTIAL }), {
    url: 'https://chatgpt.com/ces/v1/t',
  });
  assert.deepEqual([verdict.action, verdict.role], ['block', 'other']);
});

test('the same refusal in a loop is one event', async () => {
  for (let i = 0; i < 50; i++)
    await request(JSON.stringify({ text: KEY }), { url: 'https://chatgpt.com/ces/v1/t' });
  assert.equal((await events()).length, 1);
});

for (const [choice, action, outcome] of [
  ['block', 'block', 'stopped'],
  ['allow', 'allow', 'sent'],
] as const) {
  test(`a body nobody can read: the policy says ${choice}, and that is on record`, async () => {
    policy = {
      ...STARTER_POLICY,
      onFailure: { ...STARTER_POLICY.onFailure, uninspectable: choice },
    };
    const verdict = await request(null);
    assert.deepEqual([verdict.action, verdict.failure], [action, 'body-undecodable']);
    const [event] = await events();
    assert.deepEqual([event?.outcome, event?.failure], [outcome, 'body-undecodable']);
  });
}

const CARD = ['4680 3011', '4371 0904'] as const;

test('the second half of a number is replaced, once the first has left', async () => {
  assert.equal((await ask(`card ${CARD[0]}`)).action, 'allow');
  assert.equal((await ask(CARD[1])).action, 'allow');
  assert.equal((await prompt(`card ${CARD[0]}`)).action, 'allow');
  assert.equal((await ask(`${CARD[1]} and so on`)).replacement, '[CARD_1] and so on');
  const { replacement } = await prompt(`${CARD[1]} and so on`);
  assert.match(replacement ?? '', /"\[CARD_1\] and so on"/);
});

test('the second half of a key is stopped in the editor and on the wire', async () => {
  await prompt(`the key begins with ${KEY.slice(0, 9)}`);
  assert.equal((await ask(KEY.slice(9))).action, 'block');
  assert.equal((await prompt(KEY.slice(9))).action, 'block');
  const telemetry = { url: 'https://chatgpt.com/ces/v1/t' };
  const { action } = await request(JSON.stringify({ composer: KEY.slice(9) }), telemetry);
  assert.equal(action, 'block');
});

test('a number in two texts of one request is found', async () => {
  const body = (parts: readonly string[]) => ({
    messages: parts.map((part) => ({ content: { parts: [part] } })),
  });
  const whole = await request(JSON.stringify(body(CARD)));
  assert.deepEqual(JSON.parse(whole.replacement ?? '{}'), body([CARD[0], '[CARD_1]']));
  const groups = ['4111', '1111', '1111'];
  const alike = await request(JSON.stringify(body([...groups, '1111'])));
  assert.deepEqual(JSON.parse(alike.replacement ?? '{}'), body([...groups, '[CARD_2]']));
});

test('the tenth customer of a conversation is asked about, and then all may go', async () => {
  const say = (n: number) => `what does kunde${n}@harborline.org owe?`;
  const actions: string[] = [];
  for (let n = 1; n <= 12; n++) {
    now += 60_000;
    const { action, event, replacement = '' } = await ask(say(n));
    actions.push(action);
    if (action === 'justify' && event !== undefined)
      await inspector.report({
        event,
        outcome: 'overridden',
        justification: 'agreed with the data officer',
      });
    assert.equal((await prompt(replacement)).action, 'allow');
  }
  assert.deepEqual(actions, [...Array(9).fill('redact'), 'justify', 'redact', 'redact']);
});

test('what is remembered is in session storage, and in no event', async () => {
  await prompt(`card ${CARD[0]}`);
  await prompt(CARD[1]);
  const stored = JSON.stringify(await area.get(null));
  assert.ok(stored.includes(CARD[0]));
  const all = JSON.stringify(await events());
  for (const part of CARD) assert.ok(!all.includes(part));
});

test('no event, whatever was decided, holds any text of it', async () => {
  await ask(`key ${KEY}`);
  await ask(`to ${EMAIL}`);
  await prompt(`to ${EMAIL} with ${KEY}`);
  const { event = '' } = await ask(`${CONFIDENTIAL} ${EMAIL}`);
  await inspector.report({
    event,
    outcome: 'overridden',
    justification: `because ${EMAIL} and ${KEY}`,
  });
  const all = JSON.stringify(await events());
  for (const secret of [KEY, EMAIL, 'the plan']) assert.ok(!all.includes(secret));
});
