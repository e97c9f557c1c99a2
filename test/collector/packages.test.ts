import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { PackageList } from '../../shared/wire/packages.ts';
import { makeTestCollector, refusal } from './test-collector.ts';

const ORIGIN = 'https://promptweir.example.org';
const ID = 'abcdefghijklmnopabcdefghijklmnop';

const folder = mkdtempSync(join(tmpdir(), 'promptweir-packages-'));
after(() => rmSync(folder, { recursive: true }));

function publish(version: string): void {
  const list: PackageList = {
    version,
    chromium: { id: ID, file: `promptweir-${version}.crx` },
    firefox: { id: 'promptweir@promptweir.example', file: `promptweir-${version}.xpi` },
  };
  for (const { file } of [list.chromium, list.firefox])
    writeFileSync(join(folder, file), `${file} bytes`);
  writeFileSync(join(folder, 'packages.json'), JSON.stringify(list));
}

const collector = makeTestCollector(ORIGIN, undefined, folder);
const get = async (path: string) => (await collector).request(`/extension/${path}`);

describe('the packed extension, for browsers that install it by policy', () => {
  it('is not there before anything is packed', async () => {
    assert.equal(await refusal(await get('chromium.xml')), '404 not-found');
  });

  it("Chromium's update manifest names id, version and address", async () => {
    publish('1.2.3');
    const answer = await get('chromium.xml');
    assert.equal(answer.headers.get('content-type'), 'application/xml');
    const text = await answer.text();
    assert.ok(text.includes(`<app appid='${ID}'>`));
    assert.ok(
      text.includes(`codebase='${ORIGIN}/extension/promptweir-1.2.3.crx' version='1.2.3'/>`),
    );
  });

  it('each package comes with the type its browser wants', async () => {
    const crx = await get('promptweir-1.2.3.crx');
    assert.equal(crx.headers.get('content-type'), 'application/x-chrome-extension');
    assert.equal(await crx.text(), 'promptweir-1.2.3.crx bytes');
    const xpi = await get('promptweir-1.2.3.xpi');
    assert.equal(xpi.headers.get('content-type'), 'application/x-xpinstall');
    assert.equal(await xpi.text(), 'promptweir-1.2.3.xpi bytes');
  });

  it('a new version is there without a restart', async () => {
    publish('1.2.4');
    assert.match(await (await get('chromium.xml')).text(), /version='1\.2\.4'/);
    assert.equal((await get('promptweir-1.2.4.crx')).status, 200);
  });

  it('nothing else of the folder is given away', async () => {
    writeFileSync(join(folder, 'key.pem'), 'secret');
    for (const path of [
      'key.pem',
      'packages.json',
      'promptweir-1.2.3.crx',
      '..%2f..%2fetc%2fpasswd',
      '',
    ])
      assert.equal(await refusal(await get(path)), '404 not-found');
  });

  it('a list that names a file elsewhere is an internal failure, not an answer', async () => {
    writeFileSync(
      join(folder, 'packages.json'),
      JSON.stringify({ version: '1', chromium: { id: ID, file: '../key.crx' } }),
    );
    assert.equal(await refusal(await get('chromium.xml')), '500 internal');
    assert.equal((await collector).logged.length, 1);
  });
});
