import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { EXTENSION_KEY } from '../../extension-browser/manifest.ts';
import { launchBrowser } from '../harness/browser.ts';
import { bundleRealm } from './bundle-realm.ts';
import { holdToNode } from './hold-to-node.ts';
import type { ConformanceRealm } from './realm.ts';

it('an extension’s service worker in Chromium gives the verdicts Node gives', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'promptweir-conformance-'));
  const manifest = {
    manifest_version: 3,
    name: 'Conformance',
    version: '1',
    key: EXTENSION_KEY,
    background: { service_worker: 'worker.js' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), await bundleRealm('realm.ts'));
  const browser = await launchBrowser({ extension: folder });
  try {
    const worker = await browser.backgroundWorker();
    await holdToNode((texts) =>
      worker.evaluate(
        (given) => (globalThis as unknown as ConformanceRealm).conformance(given),
        texts,
      ),
    );
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
});
