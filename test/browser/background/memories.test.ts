import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMemories } from '../../../extension-browser/background/memories.ts';
import { createVaults, type SessionArea } from '../../../extension-browser/background/vaults.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../../../shared/classify/finding.ts';
import { inspect, readyPolicy, type Inspection } from '../../../shared/inspect.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter.ts';
import { fakeStorage } from '../../contract/fake-storage.ts';

const READY = readyPolicy(STARTER_POLICY);
const CARD = ['card 4680 3011', '4371 0904'] as const;

const session = (): SessionArea => ({ ...fakeStorage(), remove: () => Promise.resolve() });
const open = (area: SessionArea) =>
  createMemories(
    area,
    createVaults(area),
    () => 1,
    () => 'key',
  );
type Memories = ReturnType<typeof open>;

const see = (memories: Memories, text: string, conversation: string): Inspection =>
  inspect([text], { app: 'chatgpt', channel: 'typed' }, READY, {
    past: memories.past('chatgpt', conversation),
    isPrompt: () => true,
  });
const say = (memories: Memories, text: string, conversation = 'c') =>
  memories.keep('chatgpt', see(memories, text, conversation), new Map());
const found = (memories: Memories, text: string, conversation = 'c'): string[] =>
  see(memories, text, conversation).findings.flatMap(({ detector, confidence }) =>
    confidence >= DEFAULT_MIN_CONFIDENCE ? detector : [],
  );

test('what left is known after the worker slept', async () => {
  const area = session();
  await say(open(area), CARD[0]);
  const after = open(area);
  assert.deepEqual(found(after, CARD[1]), []);
  await after.load();
  assert.deepEqual(found(after, CARD[1]), ['payment-card']);
});

test('what is only asked about is not kept', async () => {
  const memories = open(session());
  see(memories, CARD[0], 'c');
  assert.deepEqual(found(memories, CARD[1]), []);
});

test('a conversation that gets a name keeps what left in it', async () => {
  const memories = open(session());
  await say(memories, CARD[0], 'new:1');
  await memories.move('chatgpt', 'new:1', 'c1');
  assert.equal(memories.past('chatgpt', 'c1').memory.traces[0]?.conversation, 'c1');
  assert.deepEqual(found(memories, CARD[1], 'c1'), ['payment-card']);
});

test('one app’s prompts are nothing to another', async () => {
  const memories = open(session());
  await say(memories, CARD[0]);
  assert.deepEqual(memories.past('claude', 'c').memory.traces, []);
});
