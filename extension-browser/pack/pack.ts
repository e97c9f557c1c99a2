// npm run pack -- --key FILE [--out FOLDER]: packs the built extension for browsers that get it by policy. A key that is not
// there is made: keep it, since an extension with another key is another extension.

import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packExtension } from './pack-extension.ts';

const DIST = join(import.meta.dirname, '../../dist');

/** The RSA key in a PEM file; made, and readable by its owner only, when there is no such file. */
function keyAt(path: string): KeyObject {
  if (!existsSync(path)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    writeFileSync(path, pem, { mode: 0o600, flag: 'wx' });
    console.log(`Made a key: ${path}. Keep it safe: who has it can update the extension.`);
  }
  const key = createPrivateKey(readFileSync(path));
  if (key.asymmetricKeyType !== 'rsa') throw new Error('The key is not an RSA key.');
  return key;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { key: { type: 'string' }, out: { type: 'string' } } });
  if (values.key === undefined) {
    console.error('Usage: npm run pack -- --key FILE [--out FOLDER]');
    return 1;
  }
  const built = join(DIST, 'extension-browser');
  if (!existsSync(join(built, 'firefox', 'manifest.json'))) {
    console.error('Nothing is built yet. First: npm run build');
    return 1;
  }
  const out = values.out ?? join(DIST, 'packages');
  const { version, chromium, firefox } = await packExtension({
    built,
    key: keyAt(values.key),
    out,
  });
  console.log(`Promptweir ${version} in ${out}`);
  console.log(`  ${chromium.file}  Chromium, id ${chromium.id}`);
  console.log(`  ${firefox.file}  Firefox, id ${firefox.id}`);
  return 0;
}

process.exitCode = await main();
