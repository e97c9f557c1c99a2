// The background: holds policy, credentials and the outbox, and gives every verdict. All listeners are registered in the
// first task, because the browser wakes a sleeping worker only for events it listened to then.
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { checkApps } from '../../shared/apps/check-apps.ts';
import { checkRules } from '../../shared/classify/rules/check-rules.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import { createOutbox } from '../../shared/event/outbox.ts';
import { recordState } from '../../shared/event/record.ts';
import { readyPolicy } from '../../shared/inspect.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../shared/policy/starter.ts';
import { createCollectorClient } from '../../shared/wire/client.ts';
import { createAdapterHealth } from './adapter-health.ts';
import { createAccounts } from './accounts.ts';
import { registerApps } from './app-scripts.ts';
import { guardRequests } from './backstop.ts';
import { createClearances } from './clearances.ts';
import { closeChannels, endOldServiceWorkers } from './closed-channels.ts';
import { serveContent } from './content-port.ts';
import { createConversations } from './conversations.ts';
import { createDelivery } from './delivery.ts';
import { enrol } from './enrol.ts';
import { createIdentity } from './identity.ts';
import { createInspector } from './inspector.ts';
import { createLedger } from './ledger.ts';
import { createManagedConfig } from './managed-config.ts';
import { createManagedEnrolment } from './managed-enrolment.ts';
import { indexedDbOutboxStore } from './outbox-store.ts';
import { createMemories } from './memories.ts';
import { createPolicySync, type RefusedPolicy } from './policy-sync.ts';
import { servePages } from './status.ts';
import { createUpdate } from './update.ts';
import { createVaults } from './vaults.ts';

z.config({ jitless: true });

const WAKE = 'wake';
const clock = (): number => Date.now();
const { local, session, managed } = browser.storage;

let ready = readyPolicy(STARTER_POLICY);
let refusal: RefusedPolicy | undefined;

const outbox = createOutbox(indexedDbOutboxStore(), { clock });
const identity = createIdentity();
const ledger = createLedger(outbox, local, clock, () => delivery.appended());
const vaults = createVaults(session);
const conversations = createConversations(vaults, () => ready);
const memories = createMemories(session, vaults, clock, () => crypto.randomUUID());
const accounts = createAccounts(session, clock);
const health = createAdapterHealth(
  session,
  (ms, run) => void setTimeout(run, ms),
  (app, state) => {
    const failure = state === 'degraded' ? ({ failure: 'adapter-degraded' } as const) : {};
    const policyVersion = ready.policy.version;
    void ledger.append(
      recordState('health', { now: clock(), surface: 'browser', policyVersion, app, ...failure }),
    );
    ports.announce();
  },
);
const parts = {
  policy: () => ready,
  vaults,
  memories,
  accounts,
  health,
  clearances: createClearances(clock),
  ledger,
  now: clock,
};

const report = (type: 'policy' | 'health', failure?: ErrorCode): void => {
  const policyVersion = ready.policy.version;
  const state = { now: clock(), surface: 'browser' as const, policyVersion };
  void ledger.append(recordState(type, failure === undefined ? state : { ...state, failure }));
};

const connect = async () => {
  const enrolment = await identity.enrolment();
  if (!enrolment) return undefined;
  const { collector, credential } = enrolment;
  const client = createCollectorClient({
    base: collector,
    fetch,
    clock,
    prove: identity.prove,
    credential,
  });
  return { collector, client };
};

const delivery = createDelivery({
  outbox,
  connect: async () => (await connect())?.client,
  storage: local,
  clock,
  random: Math.random,
  after: (ms, run) => void setTimeout(run, ms),
  online: () => navigator.onLine,
  onPolicyVersion: (version) => void policySync.hint(version),
  onFailure: (code) => {
    report('health', code);
    if (code === 'device-unknown') void managedEnrolment.forgotten();
  },
});

const policySync = createPolicySync({
  connect,
  storage: local,
  clock,
  random: Math.random,
  validate: problemOf,
  announce: (policy) => {
    const isNew = policy.version !== ready.policy.version;
    const before = ready.policy;
    ready = readyPolicy(policy);
    refusal = undefined;
    if (isLoaded && areOthers(policy.apps, before.apps)) void health.renew();
    ports.announce();
    void close();
    if (isNew && isLoaded) report('policy');
  },
  refused: (refused) => {
    refusal = refused;
    report('policy', refused.code);
  },
});

let isLoaded = false;
const loaded = Promise.all([
  policySync.start(),
  vaults.load(),
  memories.load(),
  accounts.load(),
  health.load(),
]).then(([{ checked }]) => {
  isLoaded = true;
  void checked;
});

let closed: Promise<void> = Promise.resolve();
/** One after the other: two changes of the browser's rules at once undo each other. A failure is on record. */
const close = (): Promise<void> =>
  (closed = closed.then(() =>
    Promise.all([registerApps(ready.apps.all), closeChannels(ready.apps.all, ready.policy)]).then(
      () => undefined,
      () => report('health', 'internal'),
    ),
  ));

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install' || reason === 'update')
    void close().then(() => endOldServiceWorkers(ready.apps.all));
});

browser.tabs.onRemoved.addListener((tab) => void accounts.forget(tab));

const inspector = createInspector(parts);
guardRequests(parts);
const update = createUpdate({
  session,
  isAppOpen: async () => {
    const scripts = browser.runtime.getManifest().content_scripts ?? [];
    const tabs = await browser.tabs.query({ url: scripts.flatMap(({ matches }) => matches) });
    return tabs.length > 0;
  },
  reload: () => browser.runtime.reload(),
});
browser.runtime.onUpdateAvailable.addListener(() => void update.available());

const ports = serveContent(parts, inspector, loaded, () => void update.wake(), conversations);
servePages({
  policy: () => ready,
  refusal: () => refusal,
  isManaged: () => managedEnrolment.config() !== undefined,
  conversations,
  identity,
  ledger,
  outbox,
  delivery,
  enrol: enrolWith,
});

async function enrolWith(collector: string, token: string, name: string) {
  const version = browser.runtime.getManifest().version;
  const answer = await enrol({ identity, fetch, clock, version }, { collector, token, name });
  if (!answer.ok) return answer;
  await policySync.sync();
  report('health');
  await delivery.deliverNow();
  return { ok: true as const };
}

const managedEnrolment = createManagedEnrolment({
  identity,
  enrol: async ({ collectorUrl, enrolmentToken, deviceName }) => {
    const { os } = await browser.runtime.getPlatformInfo();
    return enrolWith(collectorUrl, enrolmentToken, deviceName ?? `Browser on ${os}`);
  },
  clock,
  random: Math.random,
  report: (code) => report('health', code),
});

const managedSource = createManagedConfig({
  managed,
  local,
  apply: (config) => void managedEnrolment.apply(config),
  report: (code) => report('policy', code),
});
void managedSource
  .start()
  .then(({ config }) => (config ? managedEnrolment.apply(config) : undefined));

// Without it Firefox starts no background before somebody opens an app: events and policies would wait until then.
browser.runtime.onStartup.addListener(() => undefined);
browser.storage.onChanged.addListener((_, area) => void managedSource.changed(area));
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name !== WAKE) return;
  void delivery.wake();
  void policySync.wake();
  void managedEnrolment.wake();
  void update.wake();
});
// The shortest period browsers allow; a worker that sleeps is woken by it to deliver and to look for a new policy.
void browser.alarms.create(WAKE, { periodInMinutes: 0.5 });
void loaded.then(() => Promise.all([close(), delivery.wake()]));

/** Adapters are data: the same text is the same adapter. */
function areOthers(a: Policy['apps'], b: Policy['apps']): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

function problemOf(policy: Policy): string | undefined {
  const [problem] = [...checkApps(policy), ...checkRules(policy)];
  return problem && `${problem.path.join('.')}: ${problem.message}`;
}
