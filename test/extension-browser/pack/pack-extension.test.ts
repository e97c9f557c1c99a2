import assert from 'node:assert/strict';
import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { packExtension } from '../../../extension-browser/pack/pack-extension.ts';
import { PackageList } from '../../../shared/wire/packages.ts';
import { unzip } from './unzip.ts';

const folder = mkdtempSync(join(tmpdir(), 'promptweir-pack-'));
after(() => rmSync(folder, { recursive: true }));

const SCRIPT = 'console.log("naïve");'.repeat(200);
const built = join(folder, 'built');
for (const browser of ['chromium', 'firefox']) {
  mkdirSync(join(built, browser, 'pages'), { recursive: true });
  const manifest = {
    version: '1.2.3',
    name: browser,
    ...(browser === 'chromium' ? { key: 'of another' } : {}),
  };
  writeFileSync(join(built, browser, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(built, browser, 'pages', 'popup.js'), SCRIPT);
}
const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pack = (out: string, version?: string) =>
  packExtension({ built, key, out: join(folder, out), ...(version ? { version } : {}) });
const read = (out: string, file: string) => readFileSync(join(folder, out, file));

/** Header and zip of a CRX3 file. */
function partsOf(crx: Buffer): { header: Buffer; zip: Buffer } {
  assert.equal(crx.toString('latin1', 0, 4), 'Cr24');
  assert.equal(crx.readUInt32LE(4), 3);
  const end = 12 + crx.readUInt32LE(8);
  return { header: crx.subarray(12, end), zip: crx.subarray(end) };
}

it('a package for Chromium holds every file, and the public half of the key it is signed with', async () => {
  const { chromium } = await pack('a');
  const files = unzip(partsOf(read('a', chromium.file)).zip);
  assert.deepEqual([...files.keys()], ['manifest.json', 'pages/popup.js']);
  assert.equal(files.get('pages/popup.js')?.toString(), SCRIPT);
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const manifest = JSON.parse(String(files.get('manifest.json'))) as object;
  assert.deepEqual(manifest, { version: '1.2.3', name: 'chromium', key: spki.toString('base64') });
});

it('its signature is one of the key over id and zip, and over nothing else', async () => {
  const { chromium } = await pack('b');
  const { header, zip } = partsOf(read('b', chromium.file));
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const id = createHash('sha256').update(spki).digest().subarray(0, 16);
  const signedHeader = Buffer.concat([Buffer.from([0x0a, 16]), id]);
  // Field 1 of the proof is the key, field 2 the signature, 256 bytes long.
  const at = header.indexOf(spki) + spki.length;
  assert.deepEqual([...header.subarray(at, at + 3)], [0x12, 0x80, 0x02]);
  const signature = header.subarray(at + 3, at + 3 + 256);
  const signed = [Buffer.from('CRX3 SignedData\0'), Buffer.from([18, 0, 0, 0]), signedHeader, zip];
  assert.ok(header.subarray(at + 3 + 256).includes(signedHeader));
  assert.ok(verify('sha256', Buffer.concat(signed), createPublicKey(key), signature));
  zip.writeUInt8(zip.readUInt8(40) ^ 1, 40);
  assert.ok(!verify('sha256', Buffer.concat(signed), createPublicKey(key), signature));
});

it('a package for Firefox is the zip alone, its manifest as it was built', async () => {
  const { firefox } = await pack('c');
  const manifest = unzip(read('c', firefox.file)).get('manifest.json');
  assert.deepEqual(JSON.parse(String(manifest)), { version: '1.2.3', name: 'firefox' });
});

it('the list names both, the version in their names, and the collector can read it', async () => {
  const list = await pack('d', '1.2.4');
  assert.deepEqual(PackageList.parse(JSON.parse(String(read('d', 'packages.json')))), list);
  assert.equal(list.version, '1.2.4');
  assert.match(list.chromium.id, /^[a-p]{32}$/);
  for (const { file } of [list.chromium, list.firefox]) {
    assert.match(file, /1\.2\.4\.(crx|xpi)$/);
    assert.ok(statSync(join(folder, 'd', file)).size > 100);
  }
});

it('the same files make the same package', async () => {
  const { chromium } = await pack('e');
  await pack('f');
  assert.ok(read('e', chromium.file).equals(read('f', chromium.file)));
});
