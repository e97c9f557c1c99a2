import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, type RequestText } from '../../../extension-browser/background/judge.ts';
import { chatgpt } from '../../../shared/apps/chatgpt.ts';
import { readBody } from '../../../shared/body/read-body.ts';
import { readyPolicy } from '../../../shared/inspect.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter.ts';

const KEY = ['AKIA', 'R7XQW4ZNT2PLMKVB'].join('');
const READY = readyPolicy(STARTER_POLICY);
const nothingCleared = () => undefined;

const post = (path: string, body: unknown, host = 'chatgpt.com'): RequestText => ({
  app: chatgpt,
  channel: 'fetch',
  method: 'POST',
  url: new URL(`https://${host}${path}`),
  body: readBody(JSON.stringify(body), 'application/json'),
  size: 0,
});

const prompt = (text: string): RequestText =>
  post('/backend-api/f/conversation', { messages: [{ content: { parts: [text] } }] });

for (const [what, request, role, action] of [
  ['a harmless prompt', prompt('why do weirs hum?'), 'prompt', 'allow'],
  ['a key in a prompt', prompt(`key ${KEY}`), 'prompt', 'block'],
  ['an address in a prompt', prompt('write to mira@harborline.org'), 'prompt', 'redact'],
  ['a marking in a prompt', prompt('STRICTLY CONFIDENTIAL\nplans'), 'prompt', 'justify'],
  ['a key in telemetry', post('/ces/v1/t', { composer: KEY }), 'other', 'block'],
  ['a key sent to another host', post('/rgstr', { text: KEY }, 'ab.example.net'), 'other', 'block'],
  ['a key in a name', post('/ces/v1/t', { [KEY]: 1 }), 'other', 'block'],
  [
    'a key in JSON in a string',
    post('/ces/v1/t', { e: JSON.stringify({ t: KEY }) }),
    'other',
    'block',
  ],
  [
    'a key in a draft',
    post('/backend-api/f/conversation/prepare', { partial_query: { content: { parts: [KEY] } } }),
    'draft',
    'allow',
  ],
] as const) {
  test(`${what} is ${role}: ${action}`, () => {
    const found = judge(request, READY, nothingCleared);
    assert.deepEqual([found.role, found.action], [role, action]);
  });
}

test('a draft loses its text whatever it says, and nothing else', () => {
  const request = post('/backend-api/f/conversation/prepare', {
    state: 'none',
    partial_query: { content: { parts: ['why do'] } },
  });
  const { body, emptied } = judge(request, READY, nothingCleared);
  assert.deepEqual(JSON.parse(body.write(emptied)), {
    state: 'none',
    partial_query: { content: { parts: [''] } },
  });
});

test('a text the user answered for passes, and is still redacted', () => {
  const text = 'STRICTLY CONFIDENTIAL\nplans for mira@harborline.org';
  const cleared = (asked: string) => (asked === text ? { event: 'e' } : undefined);
  const found = judge(prompt(text), READY, cleared);
  assert.deepEqual([found.action, found.cleared?.event], ['redact', 'e']);
});

test('what the user answered for clears no other text of the same request', () => {
  const request = post('/backend-api/f/conversation', {
    messages: [{ content: { parts: ['STRICTLY CONFIDENTIAL\nA', 'STRICTLY CONFIDENTIAL\nB'] } }],
  });
  const cleared = (asked: string) => (asked.endsWith('A') ? { event: 'e' } : undefined);
  assert.equal(judge(request, READY, cleared).action, 'justify');
});

test('nobody can answer for a key', () => {
  const cleared = () => ({ event: 'e' });
  assert.equal(judge(prompt(`STRICTLY CONFIDENTIAL ${KEY}`), READY, cleared).action, 'block');
});
