import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { createUpdate, type Update } from '../../../extension-browser/background/update.ts';
import { fakeStorage } from '../../contract/fake-storage.ts';

let isOpen: boolean;
let reloads: number;
let session: ReturnType<typeof fakeStorage>;
let update: Update;

const start = () =>
  createUpdate({ session, isAppOpen: () => Promise.resolve(isOpen), reload: () => (reloads += 1) });

beforeEach(() => {
  [isOpen, reloads, session] = [false, 0, fakeStorage()];
  update = start();
});

test('a new version comes at once when no app is open', async () => {
  await update.available();
  assert.equal(reloads, 1);
});

test('it waits while an app is open, and comes when it is closed', async () => {
  isOpen = true;
  await update.available();
  await update.wake();
  assert.equal(reloads, 0);
  isOpen = false;
  await update.wake();
  assert.equal(reloads, 1);
});

test('that it waits is not forgotten when the background sleeps', async () => {
  isOpen = true;
  await update.available();
  isOpen = false;
  await start().wake();
  assert.equal(reloads, 1);
});

test('nothing is reloaded while there is nothing new', async () => {
  await update.wake();
  assert.equal(reloads, 0);
});
