import type { TestBrowser } from './browser.ts';

/** Everything the extension keeps: on disk (storage.local, every IndexedDB), and in memory (storage.session). As JSON text. */
export async function extensionStorage(
  browser: TestBrowser,
): Promise<{ persistent: string; session: string }> {
  const worker = await browser.backgroundWorker();
  return worker.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: Record<string, { get(keys: null): Promise<unknown> }> };
      }
    ).chrome;
    const request = <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        asked.addEventListener('success', () => resolve(asked.result));
        asked.addEventListener('error', () => reject(asked.error ?? new Error('IndexedDB')));
      });
    const databases: Record<string, unknown> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await request(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        databases[`${name}/${store}`] = await request(
          database.transaction(store).objectStore(store).getAll(),
        );
      }
      database.close();
    }
    const local = await storage['local']?.get(null);
    const session = await storage['session']?.get(null);
    return { persistent: JSON.stringify({ local, databases }), session: JSON.stringify(session) };
  });
}
