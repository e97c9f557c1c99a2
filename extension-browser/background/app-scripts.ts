import browser from 'webextension-polyfill';
import type { AiApp } from '../../shared/apps/app.ts';

/**
 * Has the browser run our scripts on the hosts that only the policy names: internal apps, and hosts a corrected adapter adds. The
 * others stand in the manifest. Survives the end of worker and browser, and is written only when it changed; pages that are open
 * get the scripts when they are loaded again.
 */
export async function registerApps(apps: readonly AiApp[]): Promise<void> {
  const { scripting } = browser;
  const [inManifest] = browser.runtime.getManifest().content_scripts ?? [];
  const known = new Set(inManifest?.matches);
  const hosts = apps.flatMap((app) => app.hosts);
  const wanted = [...new Set(hosts.map((host) => `https://${host}/*`))]
    .filter((match) => !known.has(match))
    .sort();
  const inForce = await scripting.getRegisteredContentScripts();
  const same = inForce.every(({ matches = [] }) => matches.toSorted().join() === wanted.join());
  if (same && (inForce.length > 0 || wanted.length === 0)) return;
  if (inForce.length > 0)
    await scripting.unregisterContentScripts({ ids: inForce.map(({ id }) => id) });
  if (wanted.length === 0) return;
  const common = {
    matches: wanted,
    runAt: 'document_start',
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  } as const;
  // In this order, as in the manifest: the page's world waits for what the other one hands over.
  await scripting.registerContentScripts([
    { ...common, id: 'a-page', js: ['page.js'], world: 'MAIN' },
    { ...common, id: 'b-content', js: ['content.js'], css: ['content.css'], world: 'ISOLATED' },
  ]);
}
