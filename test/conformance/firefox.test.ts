import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { launchFirefox } from '../harness/firefox.ts';
import { withoutFirefox } from '../harness/without-firefox.ts';
import { findFirefox } from '../setup/firefox.mjs';
import { bundleRealm } from './bundle-realm.ts';
import { holdToNode, type RunInRealm } from './hold-to-node.ts';

const options = { timeout: 100_000 };

it('an extension’s background in Firefox gives the verdicts Node gives', options, async (t) => {
  if (findFirefox(process.env) === undefined) return withoutFirefox(t);
  const folder = await mkdtemp(join(tmpdir(), 'promptweir-conformance-'));
  const manifest = {
    manifest_version: 3,
    name: 'Conformance',
    version: '1',
    browser_specific_settings: { gecko: { id: 'conformance@promptweir.example' } },
    background: { scripts: ['background.js'] },
    // Firefox's own for this version asks for https where the page says http, even of this machine.
    content_security_policy: { extension_pages: "script-src 'self'" },
    host_permissions: ['http://127.0.0.1/*'],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const bundle = await bundleRealm('realm.ts');
  const firefox = await launchFirefox();
  try {
    await holdToNode(
      exchange(async (origin) => {
        const script = `${bundle};${ASK.replaceAll('ORIGIN', JSON.stringify(origin))}`;
        await writeFile(join(folder, 'background.js'), script);
        const extensionData = { type: 'path', path: folder };
        await firefox.command('webExtension.install', { extensionData });
      }),
    );
  } finally {
    await firefox.close();
    await rm(folder, { recursive: true });
  }
});

/** What the background does once it is there: nothing of it can be called from outside. */
const ASK = `(async () => {
  const texts = await (await fetch(ORIGIN)).text();
  let verdicts;
  try { verdicts = conformance(texts); } catch (error) { verdicts = String(error); }
  await fetch(ORIGIN, { method: 'POST', body: verdicts });
})();`;

/** Gives texts away at an address of this machine and waits for the verdicts to come back there. */
const exchange =
  (start: (origin: string) => Promise<void>): RunInRealm =>
  async (texts) => {
    const server = createServer();
    const answered = new Promise<string>((resolve) => {
      server.on('request', (request, response) => {
        response.setHeader('access-control-allow-origin', '*');
        response.setHeader('content-type', 'application/json; charset=utf-8');
        if (request.method !== 'POST') return response.end(texts);
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          response.end();
          resolve(Buffer.concat(chunks).toString());
        });
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      await start(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      return await answered;
    } finally {
      server.closeAllConnections();
      server.close();
    }
  };
