import type { Runtime } from 'webextension-polyfill';
import { UNKNOWN_ACCOUNT, type Account, type SeenAccounts } from '../../shared/apps/account.ts';
import { needsAccount } from '../../shared/policy/rule-index.ts';
import type { Asker, InspectorParts } from './inspector.ts';

/** A page that does not say whose account it is in this time has none that is known. */
const PATIENCE_MS = 2000;

/** Finds out for each question of a page whose account it is about. */
export interface AccountQuestions {
  /** Pages are asked only while a rule wants to know. */
  of(port: Runtime.Port, asker: Asker, url: string | undefined): Promise<Account>;
  /** A page has come. */
  opened(port: Runtime.Port, asker: Asker): void;
  /** Asks a page ahead of its first question, for what only the backstop sees. */
  ahead(port: Runtime.Port, asker: Asker): void;
  /** A page's answer. */
  answered(port: Runtime.Port, asker: Asker, seen: SeenAccounts): Promise<void>;
}

/** @param ports the open ports, with who is at the other end */
export function createAccountQuestions(
  { accounts, policy }: Pick<InspectorParts, 'accounts' | 'policy'>,
  ports: ReadonlyMap<Runtime.Port, Asker>,
): AccountQuestions {
  const waiting = new Map<Runtime.Port, { readonly done: Promise<void>; settle: () => void }>();
  const tabOf = (port: Runtime.Port): number | undefined => port.sender?.tab?.id;

  /** The page of the tab when it is the app: its frames may be on other hosts, or have no address. */
  const pageOf = (port: Runtime.Port, { app }: Asker): Runtime.Port => {
    for (const [other, asker] of ports)
      if (isPage(other) && tabOf(other) === tabOf(port) && asker.app.id === app.id) return other;
    return port;
  };

  const askPage = (port: Runtime.Port): Promise<void> => {
    const asked = waiting.get(port);
    if (asked) return asked.done;
    const { promise: done, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, PATIENCE_MS);
    const settle = (): void => {
      clearTimeout(timer);
      resolve();
    };
    waiting.set(port, { done, settle });
    port.postMessage({ type: 'account-wanted' });
    return done.finally(() => waiting.delete(port));
  };

  const isDue = (port: Runtime.Port, { app }: Asker): boolean =>
    needsAccount(policy().policy.rules) && accounts.isDue(app, tabOf(port));

  return {
    of: async (port, asker, url) => {
      if (!needsAccount(policy().policy.rules)) return UNKNOWN_ACCOUNT;
      if (isDue(port, asker)) await askPage(pageOf(port, asker));
      return accounts.of(asker.app, tabOf(port), url);
    },
    opened: (port, asker) => {
      if (isPage(port)) accounts.renew(asker.app, tabOf(port));
    },
    ahead: (port, asker) => {
      if (isPage(port) && isDue(port, asker)) void askPage(port);
    },
    answered: async (port, asker, seen) => {
      const isEmpty = seen.active === undefined && seen.listed.length === 0;
      if (isPage(port) || !isEmpty) await accounts.keep(asker.app, tabOf(port), seen);
      waiting.get(port)?.settle();
    },
  };
}

const isPage = ({ sender }: Runtime.Port): boolean => sender?.frameId === 0;
