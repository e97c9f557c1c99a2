import * as z from 'zod/mini';
import { collectorAddress } from '../../shared/wire/collector-address.ts';
import type { ErrorCode } from '../../shared/errors.ts';

/** The part of a browser storage area that is used. */
export interface StorageArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** What an administrator sets for the extension through the browser's own policies. Keys of other versions are left alone. */
export const ManagedConfig = z.object({
  collectorUrl: z.string().check(
    z.maxLength(2000),
    z.refine((url) => collectorAddress(url) !== undefined),
  ),
  enrolmentToken: z.string().check(z.minLength(16), z.maxLength(200)),
  /** What the console calls this device; the extension finds a name when it is left out. */
  deviceName: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
});
export type ManagedConfig = z.infer<typeof ManagedConfig>;

export interface ManagedConfigOptions {
  readonly managed: Pick<StorageArea, 'get'>;
  readonly local: StorageArea;
  /** Called with a configuration that is new or differs from the last one. */
  readonly apply: (config: ManagedConfig) => void;
  /** Called with `managed-config-malformed` when what the administrator set cannot be used. */
  readonly report: (code: ErrorCode) => void;
}

const CACHED = 'managedConfig';

/**
 * The administrator's configuration, at once and for good. Measured in Chromium 156: `storage.managed.get()` gives `{}` on
 * the first install, the real values come as a change after 2.7 s; on each later start it hangs for 3 s. Firefox rejects it
 * when nothing is set. So the last good configuration is kept in `storage.local` and answers first, `{}` and a rejection
 * say nothing, and whatever arrives later is applied when it differs.
 */
export function createManagedConfig({ managed, local, apply, report }: ManagedConfigOptions) {
  let current: ManagedConfig | undefined;
  let loading: Promise<void> | undefined;

  function load(): Promise<void> {
    loading ??= local.get(CACHED).then((items) => {
      current = ManagedConfig.safeParse(items[CACHED]).data;
    });
    return loading;
  }

  async function refresh(): Promise<void> {
    // The change that woke the worker may come before the cached copy is read, and must not look new then.
    await load();
    const found = await managed.get(null).catch(() => ({}));
    if (Object.keys(found).length === 0) return;
    const parsed = ManagedConfig.safeParse(found);
    if (!parsed.success) {
      report('managed-config-malformed');
      return;
    }
    if (same(parsed.data, current)) return;
    current = parsed.data;
    try {
      await local.set({ [CACHED]: parsed.data });
    } finally {
      apply(parsed.data);
    }
  }

  return {
    /** The last good configuration, without asking the browser; `refreshed` resolves when the browser has answered. */
    async start(): Promise<{ config: ManagedConfig | undefined; refreshed: Promise<void> }> {
      await load();
      return { config: current, refreshed: refresh() };
    },

    /** For `storage.onChanged`: the area that changed. */
    async changed(area: string): Promise<void> {
      if (area === 'managed') await refresh();
    },
  };
}

function same(a: ManagedConfig, b: ManagedConfig | undefined): boolean {
  return (
    a.collectorUrl === b?.collectorUrl &&
    a.enrolmentToken === b.enrolmentToken &&
    a.deviceName === b.deviceName
  );
}
