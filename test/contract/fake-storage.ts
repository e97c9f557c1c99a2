import type { StorageArea } from '../../extension-browser/background/managed-config.ts';

/** A browser storage area in memory: JSON in, JSON out, as the browser does it. */
export function fakeStorage(
  items: Record<string, unknown> = {},
): StorageArea & { readonly items: Map<string, string> } {
  const kept = new Map(Object.entries(items).map(([key, value]) => [key, JSON.stringify(value)]));
  return {
    items: kept,
    async get(keys) {
      await Promise.resolve();
      const found = [...kept].filter(([key]) => keys === null || key === keys);
      return Object.fromEntries(found.map(([key, value]) => [key, JSON.parse(value)]));
    },
    async set(changes) {
      await Promise.resolve();
      for (const [key, value] of Object.entries(changes)) kept.set(key, JSON.stringify(value));
    },
  };
}
