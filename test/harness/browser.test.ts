import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, it } from 'node:test';
import { generate } from 'selfsigned';
import { MANAGED_SCHEMA, manifest } from '../../extension-browser/manifest.ts';
import { launchBrowser, type TestBrowser } from './browser.ts';

// The real manifest around scripts that only show where and when they ran.
const FILES = {
  'manifest.json': JSON.stringify(manifest('1.0.0', [{ hosts: ['app.test'] }])),
  'managed_schema.json': JSON.stringify(MANAGED_SCHEMA),
  'page.js': 'globalThis.firstScripts = document.scripts.length;',
  'content.js': 'document.addEventListener("ask", () => { document.title = chrome.runtime.id; });',
  'content.css': ':root { --promptweir: here; }',
  'background.js': `chrome.webRequest.onBeforeRequest.addListener(
    ({ requestBody }) => {
      const bytes = requestBody?.raw?.[0]?.bytes;
      return { cancel: bytes !== undefined && new TextDecoder().decode(bytes) === 'forbidden' };
    },
    { urls: ['<all_urls>'] },
    ['blocking', 'requestBody'],
  );`,
  'pages/popup.html': '<title>Popup</title>',
  'pages/options.html': `<input id="collector"><input id="token"><input id="device-name">
    <button id="enrol">Enrol</button><p id="enrol-result"></p><script src="options.js"></script>`,
  'pages/options.js': `const value = (id) => document.getElementById(id).value;
    document.getElementById('enrol').addEventListener('click', () => setTimeout(() => {
      document.getElementById('enrol-result').textContent =
        [value('collector'), value('token'), value('device-name')].join(' ');
    }, 300));`,
};
const ICON = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const folder = mkdtempSync(join(tmpdir(), 'promptweir-extension-'));
const received: string[] = [];
let browser: TestBrowser;
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += String(chunk)));
  request.on('end', () => {
    received.push(body);
    response.setHeader('content-type', 'text/html');
    response.end('<script>globalThis.ownScripts = document.scripts.length</script><p>App');
  });
});
const plain = createPlainServer((_, response) => response.end('plain'));

before(async () => {
  for (const [name, text] of Object.entries(FILES)) write(name, text);
  for (const size of [16, 32, 48, 128]) write(`icons/${size}.png`, ICON);
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'app.test' }]);
  server.setSecureContext({ key, cert });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  await once(plain.listen(0, '127.0.0.1'), 'listening');
  const at = ({ port }: AddressInfo) => `127.0.0.1:${port}`;
  const app = at(server.address() as AddressInfo);
  const collector = at(plain.address() as AddressInfo);
  browser = await launchBrowser({
    extension: folder,
    resolverRules: `MAP app.test:443 ${app}, MAP collector.test:80 ${collector}`,
  });
});

after(async () => {
  await browser?.close();
  for (const one of [server, plain]) {
    one.closeAllConnections();
    one.close();
  }
  rmSync(folder, { recursive: true });
});

function write(name: string, contents: string | Buffer): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), contents);
}

async function openApp() {
  await browser.backgroundWorker();
  const page = await browser.context.newPage();
  await page.goto('https://app.test/');
  return page;
}

it('the page script is in the page itself, before the first script of the site', async () => {
  const page = await openApp();
  const seen = await page.evaluate('[firstScripts, ownScripts, typeof chrome?.runtime?.id]');
  assert.deepEqual(seen, [0, 1, 'undefined']);
});

it('the content script and its style sheet are there, in a world of their own', async () => {
  const page = await openApp();
  await page.evaluate(() => document.dispatchEvent(new Event('ask')));
  assert.match(await page.title(), /^[a-p]{32}$/);
  const style = 'getComputedStyle(document.documentElement).getPropertyValue("--promptweir")';
  assert.equal(await page.evaluate(style), 'here');
});

it('a frame the page makes without an address has the page script before the page can use it', async () => {
  const page = await openApp();
  const seen = await page.evaluate(
    'document.body.append(document.createElement("iframe")), window[0].firstScripts',
  );
  assert.equal(seen, 0);
});

it('the extension can stop a request by what is in it', async () => {
  const page = await openApp();
  const post = (body: string) =>
    page.evaluate(
      (text) =>
        fetch('/send', { method: 'POST', body: text }).then(
          () => 'sent',
          () => 'stopped',
        ),
      body,
    );
  assert.equal(await post('harmless'), 'sent');
  assert.equal(await post('forbidden'), 'stopped');
  assert.ok(received.includes('harmless'));
  assert.ok(!received.includes('forbidden'));
});

it('the background reaches a collector by plain HTTP on this machine only', async () => {
  const worker = await browser.backgroundWorker();
  const reach = (url: string) =>
    worker.evaluate(
      (address) =>
        fetch(address).then(
          () => 'reached',
          () => 'refused',
        ),
      url,
    );
  const { port } = plain.address() as AddressInfo;
  assert.equal(await reach('https://app.test/'), 'reached');
  assert.equal(await reach(`http://127.0.0.1:${port}/`), 'reached');
  assert.equal(await reach('http://collector.test/'), 'refused');
});

it('enrolling fills in the options page and waits for its answer', async () => {
  const answer = await browser.enrol('http://127.0.0.1:1', 'a-token', 'desk');
  assert.equal(answer, 'http://127.0.0.1:1 a-token desk');
});

it('a folder that holds no extension is an error, and leaves no browser behind', async () => {
  await assert.rejects(launchBrowser({ extension: join(folder, 'icons') }), /[Mm]anifest/);
});
