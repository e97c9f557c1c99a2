import { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findBrowser } from '../../setup/browser.mjs';

/** Where Chromium on Linux looks for what administrators say (chromium.org, "Linux Quick Start"). */
const MANAGED = '/etc/chromium/policies/managed';
const FILE = join(MANAGED, 'promptweir-story.json');

/** What keeps this machine from showing it. */
export function chromiumNeeds(): string | undefined {
  const what =
    'This story installs the extension by a policy file for all of this machine, for a minute.';
  if (process.platform !== 'linux') return `${what} It can be told on Linux only.`;
  if (process.getuid?.() !== 0)
    return `${what} Only root may write ${FILE}. Run it as root, for example in a container.`;
  const path = findBrowser(join(import.meta.dirname, '../../..'), process.env) ?? '';
  return /google|microsoft|brave/i.test(path)
    ? `${what} It needs Chromium itself: other browsers look for policies elsewhere. Set PROMPTWEIR_BROWSER.`
    : undefined;
}

/** The policy file of this story, beside those that are there already. */
export interface ChromiumPolicy {
  write(policies: object): void;
  /** Takes it away, and the folders when they are empty. */
  remove(): void;
}

/** Nothing is written yet. What is left when the process is told to end is taken away first. */
export function chromiumPolicy(): ChromiumPolicy {
  const ended = (): void => {
    remove();
    process.exit(130);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const remove = (): void => {
    for (const signal of signals) process.off(signal, ended);
    rmSync(FILE, { force: true });
    for (const folder of [MANAGED, dirname(MANAGED)]) {
      try {
        rmdirSync(folder);
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code !== 'ENOTEMPTY' && code !== 'ENOENT') throw error;
      }
    }
  };
  for (const signal of signals) process.on(signal, ended);
  return {
    write: (policies) => {
      mkdirSync(MANAGED, { recursive: true });
      // Every file of the folder is read, also one that is half written.
      const next = join(dirname(MANAGED), 'promptweir-story.new');
      writeFileSync(next, JSON.stringify(policies));
      renameSync(next, FILE);
    },
    remove,
  };
}
