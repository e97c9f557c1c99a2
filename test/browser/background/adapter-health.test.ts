import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import {
  createAdapterHealth,
  type AdapterHealth,
  type AdapterState,
} from '../../../extension-browser/background/adapter-health.ts';
import type { SessionArea } from '../../../extension-browser/background/vaults.ts';
import { fakeStorage } from '../../contract/fake-storage.ts';

const PROMPT = 'What is the weather like?';

describe('the health of an adapter', () => {
  let area: SessionArea;
  let health: AdapterHealth;
  let changes: [string, AdapterState][];
  let timers: (() => void)[];
  const make = (): AdapterHealth =>
    createAdapterHealth(
      area,
      (_, run) => void timers.push(run),
      (app, state) => void changes.push([app, state]),
    );
  const later = (): void => {
    for (const run of timers.splice(0)) run();
  };
  beforeEach(() => {
    area = { ...fakeStorage(), remove: () => Promise.resolve() };
    changes = [];
    timers = [];
    health = make();
  });
  const give = (text: string): void => {
    health.typed('claude', text);
    health.given('claude');
  };

  it('is unknown until somebody gave a prompt', () => {
    health.typed('claude', PROMPT);
    health.request('claude', 'other', [PROMPT]);
    later();
    assert.equal(health.state('claude'), 'unknown');
  });

  it('is good once a prompt went out in a request the adapter knows', () => {
    give(PROMPT);
    health.request('claude', 'other', [`telemetry ${PROMPT}`]);
    health.request('claude', 'prompt', ['What is\nthe weather like?']);
    later();
    assert.deepEqual(changes, [['claude', 'active']]);
  });

  it('is bad when the prompt went out in other requests only', () => {
    give(PROMPT);
    health.request('claude', 'other', [PROMPT]);
    assert.deepEqual(changes, []);
    later();
    assert.deepEqual(changes, [['claude', 'degraded']]);
    assert.equal(health.state('chatgpt'), 'unknown');
  });

  it('stays unknown when nothing was seen, and of texts that stand anywhere', () => {
    give(PROMPT);
    health.request('claude', 'other', ['something else']);
    later();
    give('yes');
    health.request('claude', 'other', ['yes']);
    later();
    assert.deepEqual(changes, []);
  });

  it('does not become good by what the generic adapter recognises', () => {
    give(PROMPT);
    health.request('claude', 'other', [PROMPT]);
    later();
    give(PROMPT);
    health.request('claude', 'prompt', [PROMPT]);
    later();
    assert.equal(health.state('claude'), 'degraded');
  });

  it('outlives the worker, and is forgotten with the adapters it was about', async () => {
    give(PROMPT);
    health.request('claude', 'other', [PROMPT]);
    later();
    const next = make();
    await next.load();
    assert.equal(next.state('claude'), 'degraded');
    await next.renew();
    assert.equal(next.state('claude'), 'unknown');
    const last = make();
    await last.load();
    assert.equal(last.state('claude'), 'unknown');
  });
});
