import * as z from 'zod/mini';
import {
  accountOf,
  isReadFromPage,
  SeenAccounts,
  tenantIn,
  UNKNOWN_ACCOUNT,
  type Account,
} from '../../shared/apps/account.ts';
import type { AiApp } from '../../shared/apps/app.ts';
import type { SessionArea } from './vaults.ts';

const PREFIX = 'account:';

/** How long what a page showed is taken for what it shows: an account can be changed without a new page. */
const FRESH_MS = 30_000;

const LONG_AGO = Number.NEGATIVE_INFINITY;

/** Whose account each tab uses an app with. */
export interface Accounts {
  load(): Promise<void>;
  /** Whether a page of the tab should be asked before a question of its is answered. */
  isDue(app: AiApp, tab: number | undefined): boolean;
  /** A new page is in the tab: what the last one showed may be over. */
  renew(app: AiApp, tab: number | undefined): void;
  /** What a page of the tab showed. */
  keep(app: AiApp, tab: number | undefined, seen: SeenAccounts): Promise<void>;
  /**
   * The account of a request, or of text that is still in the tab's editor. What has no tab (a worker) has the account that all tabs
   * of the app share, or none that is known.
   */
  of(app: AiApp, tab: number | undefined, url?: string): Account;
  forget(tab: number): Promise<void>;
}

const Entry = z.object({ app: z.string(), tab: z.int(), at: z.number(), seen: SeenAccounts });
type Entry = z.infer<typeof Entry>;

/** In memory, and in session storage for the next time the background wakes up; never anywhere else. */
export function createAccounts(area: SessionArea, now: () => number): Accounts {
  const entries = new Map<string, Entry>();
  const keyOf = (app: AiApp, tab: number): string => `${PREFIX}${app.id} ${tab}`;
  const inTab = (app: AiApp, tab: number | undefined): Entry | undefined =>
    tab === undefined ? undefined : entries.get(keyOf(app, tab));

  const keep = async (app: AiApp, tab: number | undefined, seen: SeenAccounts): Promise<void> => {
    if (tab === undefined) return;
    const entry = { app: app.id, tab, at: now(), seen };
    entries.set(keyOf(app, tab), entry);
    await area.set({ [keyOf(app, tab)]: entry });
  };

  const of: Accounts['of'] = (app, tab, url) => {
    const source = app.account;
    if (source === undefined) return UNKNOWN_ACCOUNT;
    if (source === 'personal') return { kind: 'personal' };
    const fromUrl = url === undefined ? undefined : tenantIn(source, url);
    const own = inTab(app, tab);
    if (fromUrl !== undefined && !isReadFromPage(source) && own?.seen.active !== fromUrl)
      void keep(app, tab, { active: fromUrl, listed: [] });
    if (own !== undefined) return accountOf(source, own.seen, fromUrl);
    const others = [...entries.values()].filter((entry) => entry.app === app.id);
    if (others.length === 0) return accountOf(source, { listed: [] }, fromUrl);
    const [first = UNKNOWN_ACCOUNT, ...rest] = others.map(({ seen }) =>
      accountOf(source, seen, fromUrl),
    );
    const isShared = rest.every(
      ({ kind, tenant }) => kind === first.kind && tenant === first.tenant,
    );
    return isShared ? first : UNKNOWN_ACCOUNT;
  };

  return {
    load: async () => {
      for (const [key, stored] of Object.entries(await area.get(null))) {
        const entry = key.startsWith(PREFIX) ? Entry.safeParse(stored).data : undefined;
        // The backstop does not wait: what was read since is newer. Pages may have changed while nobody looked.
        if (entry !== undefined && !entries.has(key)) entries.set(key, { ...entry, at: LONG_AGO });
      }
    },
    isDue: (app, tab) => {
      if (app.account === undefined || app.account === 'personal') return false;
      if (!isReadFromPage(app.account)) return false;
      const age = now() - (inTab(app, tab)?.at ?? LONG_AGO);
      // A clock that was set back makes it due.
      return age < 0 || age >= FRESH_MS;
    },
    renew: (app, tab) => {
      const old = inTab(app, tab);
      if (old !== undefined && tab !== undefined)
        entries.set(keyOf(app, tab), { ...old, at: LONG_AGO });
    },
    keep,
    of,
    forget: async (tab) => {
      const gone = [...entries].filter(([, entry]) => entry.tab === tab).map(([key]) => key);
      for (const key of gone) entries.delete(key);
      if (gone.length > 0) await area.remove(gone);
    },
  };
}
