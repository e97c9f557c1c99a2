import type { StorageArea } from './managed-config.ts';

export interface UpdateParts {
  /** Memory that ends with the extension's run: what waits is no longer waiting after a restart. */
  readonly session: StorageArea;
  /** Whether a tab shows an app. */
  readonly isAppOpen: () => Promise<boolean>;
  /** Puts the new version in force. */
  readonly reload: () => void;
}

/** Puts a new version of the extension in force when nobody is looking at an app. */
export interface Update {
  /** For `runtime.onUpdateAvailable`. Only because somebody listens to it does the browser wait. */
  available(): Promise<void>;
  /** For the alarm, and when a page has gone. */
  wake(): Promise<void>;
}

const WAITS = 'updateWaits';

/**
 * Left alone, Chromium changes versions under open pages, and until the new background listens, which took up to 2 s, requests of the
 * pages' workers went out with nobody looking (measured with Chromium 156); the pages themselves could not send until they were
 * loaded again. So the new version waits until no tab shows an app, at most until the browser is started again.
 */
export function createUpdate({ session, isAppOpen, reload }: UpdateParts): Update {
  const wake = async (): Promise<void> => {
    const waits = (await session.get(WAITS))[WAITS] === true;
    if (waits && !(await isAppOpen())) reload();
  };
  return {
    available: async () => {
      await session.set({ [WAITS]: true });
      await wake();
    },
    wake,
  };
}
