import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCollector, type RunningCollector } from '../../collector/start-collector.ts';
import type { UsageEvent } from '../../shared/event/usage-event.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../shared/policy/starter.ts';
import { servePracticeSites, type PracticeSites } from '../practice/serve.ts';
import { BUILT_EXTENSION, launchBrowser, type TestBrowser } from './browser.ts';

/** What to start. */
export interface StackOptions {
  /** False leaves the extension out: the same sites and the same browser, with nobody watching. Left out: true. */
  readonly isGuarded?: boolean;
  readonly headless?: boolean;
  /** The person's language. Left out: the machine's. */
  readonly language?: string;
  /** Milliseconds between pieces of an answer. */
  readonly delay?: number;
  /** Served by the collector. Left out: the starter policy as version 1. */
  readonly policy?: Policy;
  readonly userDataDir?: string;
  /** Folder of the collector's database that outlives the stack. Left out: a temporary one. */
  readonly dataDir?: string;
  /** False leaves the device without a collector. */
  readonly isEnrolled?: boolean;
}

/** Collector, practice sites and a browser with the enrolled extension: everything real, on this machine only. */
export interface Stack {
  readonly sites: PracticeSites;
  readonly collector: RunningCollector;
  readonly browser: TestBrowser;
  /** Every line the collector logged and the extension wrote to its console. */
  readonly logs: readonly string[];
  /** Folder of the collector's database. */
  readonly dataDir: string;
  /** What the collector holds, the oldest first. */
  events(): Promise<readonly UsageEvent[]>;
  close(): Promise<void>;
}

/** The policy a fresh collector serves: the built-in one under a version of its own. */
export const FIRST_POLICY: Policy = { ...STARTER_POLICY, version: 1, name: 'Starter policy' };

export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const {
    isGuarded = true,
    headless = true,
    delay = 5,
    policy = FIRST_POLICY,
    isEnrolled = true,
  } = options;
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'promptweir-collector-')));
  const undo: (() => Promise<unknown>)[] = [];
  if (options.dataDir === undefined)
    undo.push(() => rm(dataDir, { recursive: true, maxRetries: 3 }));
  const close = async (): Promise<void> => {
    for (const each of undo.splice(0).reverse()) await each();
  };
  try {
    const logs: string[] = [];
    const log = (error: unknown): void => {
      logs.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    };
    const collector = await startCollector({ port: 0, host: '127.0.0.1', dataDir, policy, log });
    undo.push(() => collector.close());
    const sites = await servePracticeSites({ delay });
    undo.push(() => sites.close());
    const browser = await launchBrowser({
      headless,
      ...(options.language === undefined ? {} : { language: options.language }),
      resolverRules: sites.resolverRules,
      ...(isGuarded ? { extension: BUILT_EXTENSION } : {}),
      ...(options.userDataDir === undefined ? {} : { userDataDir: options.userDataDir }),
    });
    undo.push(() => browser.close());
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // The browser calls a listener only once the worker has registered it, which right after installing takes a moment.
    if (isGuarded) {
      const worker = await browser.backgroundWorker();
      worker.on('console', (message) => logs.push(message.text()));
    }
    if (isGuarded && isEnrolled) await enrol(browser, collector);
    const events = async (): Promise<readonly UsageEvent[]> => {
      const rows = await collector.store.events.page({}, 1000);
      return rows.map(({ event }) => event).toReversed();
    };
    return { sites, collector, browser, logs, dataDir, events, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Enrols on the options page with a one-time token, as a person would. */
export async function enrol(browser: TestBrowser, collector: RunningCollector): Promise<void> {
  const token = await collector.createEnrolmentToken('Practice browser', 1);
  const result = await browser.enrol(collector.url, token, 'Practice browser');
  const { length } = await collector.store.devices.all();
  if (length === 0) throw new Error(`The extension did not enrol. It said: ${result}`);
}
