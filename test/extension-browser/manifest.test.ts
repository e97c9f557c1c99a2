import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import { it } from 'node:test';
import {
  EXTENSION_ID,
  EXTENSION_KEY,
  firefoxManifest,
  MANAGED_SCHEMA,
  manifest,
} from '../../extension-browser/manifest.ts';
import { extensionId } from '../../extension-browser/pack/crx.ts';
import { APPS } from '../../shared/apps/index.ts';

const built = manifest('1.2.3', [{ hosts: ['a.test', 'b.test'] }, { hosts: ['b.test'] }]);

it('the id is the one a browser derives from the key', () => {
  const key = Buffer.from(EXTENSION_KEY, 'base64');
  assert.equal(createPublicKey({ key, format: 'der', type: 'spki' }).asymmetricKeyType, 'rsa');
  assert.equal(EXTENSION_ID, extensionId(key));
});

it('both scripts run on the hosts of the apps and nowhere else, each host once', () => {
  for (const { matches } of built.content_scripts) {
    assert.deepEqual(matches, ['https://a.test/*', 'https://b.test/*']);
  }
});

it('the script beside the page stands first and is injected before anything else of the page', () => {
  assert.deepEqual(
    built.content_scripts.map(({ world, run_at }) => [world, run_at]),
    [
      ['MAIN', 'document_start'],
      ['ISOLATED', 'document_start'],
    ],
  );
});

it('every app in the list has hosts that make a valid pattern', () => {
  for (const { matches } of manifest('1.0.0', APPS).content_scripts) {
    assert.ok(matches.length >= APPS.length);
    for (const pattern of matches) assert.match(pattern, /^https:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/);
  }
});

it('extension pages run no code from elsewhere and none written inline', () => {
  const policy = built.content_security_policy.extension_pages;
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /script-src 'self';/);
  assert.doesNotMatch(policy, /unsafe|\*[^;]*script/);
});

it('an administrator can set the collector, the token and the name, all of them texts', () => {
  assert.deepEqual(
    Object.entries(MANAGED_SCHEMA.properties).map(([name, { type }]) => [name, type]),
    [
      ['collectorUrl', 'string'],
      ['enrolmentToken', 'string'],
      ['deviceName', 'string'],
    ],
  );
});

it('Firefox gets the same scripts and permissions, and no key of Chromium', () => {
  const firefox = firefoxManifest('1.2.3', [{ hosts: ['a.test', 'b.test'] }]);
  assert.deepEqual(firefox.content_scripts, built.content_scripts);
  assert.deepEqual(firefox.permissions, built.permissions);
  assert.deepEqual(firefox.background, { scripts: ['background.js'] });
  for (const only of ['key', 'minimum_chrome_version', 'storage']) assert.ok(!(only in firefox));
});
