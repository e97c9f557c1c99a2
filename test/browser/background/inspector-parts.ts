import { createAdapterHealth } from '../../../extension-browser/background/adapter-health.ts';
import { createAccounts } from '../../../extension-browser/background/accounts.ts';
import { createClearances } from '../../../extension-browser/background/clearances.ts';
import { createInspector } from '../../../extension-browser/background/inspector.ts';
import { createLedger } from '../../../extension-browser/background/ledger.ts';
import { createMemories } from '../../../extension-browser/background/memories.ts';
import type {
  InspectRequest,
  InspectText,
} from '../../../extension-browser/background/messages.ts';
import { createVaults } from '../../../extension-browser/background/vaults.ts';
import { chatgpt } from '../../../shared/apps/chatgpt.ts';
import { createOutbox } from '../../../shared/event/outbox.ts';
import { readyPolicy } from '../../../shared/inspect.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { fakeStorage } from '../../contract/fake-storage.ts';
import { memoryOutboxStore } from '../../contract/memory-outbox-store.ts';

/** Who asks in these tests. */
export const ASKER = { app: chatgpt, host: 'chatgpt.com' };

/** A real inspector over stores in memory. */
export function makeInspector(policy: () => Policy, clock: () => number) {
  const outbox = createOutbox(memoryOutboxStore(), { clock });
  const area = { ...fakeStorage(), remove: () => Promise.resolve() };
  const vaults = createVaults(area);
  const inspector = createInspector({
    policy: () => readyPolicy(policy()),
    vaults,
    memories: createMemories(area, vaults, clock, () => 'key'),
    health: createAdapterHealth(
      area,
      () => undefined,
      () => undefined,
    ),
    accounts: createAccounts(area, clock),
    clearances: createClearances(clock),
    ledger: createLedger(outbox, fakeStorage(), clock, () => undefined),
    now: clock,
  });
  return { outbox, area, vaults, inspector };
}

/** A prompt that is about to be sent from the editor. */
export const typed = (text: string): InspectText => ({
  type: 'inspect-text',
  id: '1',
  conversation: 'c',
  purpose: 'send',
  channel: 'typed',
  text,
});

/** A request of the page to ChatGPT's conversation. */
export const fetched = (body: string | null): InspectRequest => ({
  type: 'inspect-request',
  id: '1',
  conversation: 'c',
  channel: 'fetch',
  url: 'https://chatgpt.com/backend-api/f/conversation',
  method: 'POST',
  contentType: 'application/json',
  body,
  size: body?.length ?? 10,
});

/** The body in which ChatGPT sends a prompt. */
export const promptBody = (text: string): string =>
  JSON.stringify({ messages: [{ content: { parts: [text] } }] });
