import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Enrolment } from '../../../extension-browser/background/identity.ts';
import {
  createManagedEnrolment,
  type ManagedEnrolment,
} from '../../../extension-browser/background/managed-enrolment.ts';
import type { ErrorCode } from '../../../shared/errors.ts';

const CONFIG = { collectorUrl: 'https://collector.example/', enrolmentToken: 'token-token-token' };

let now: number;
let enrolled: Enrolment | undefined;
let answers: (ErrorCode | 'ok')[];
let attempts: number;
let reported: ErrorCode[];
let managed: ManagedEnrolment;

beforeEach(() => {
  [now, enrolled, answers, attempts, reported] = [1000, undefined, [], 0, []];
  managed = createManagedEnrolment({
    identity: { enrolment: () => Promise.resolve(enrolled) },
    enrol: async () => {
      attempts += 1;
      await Promise.resolve();
      const answer = answers.shift() ?? 'ok';
      if (answer !== 'ok') return { ok: false, code: answer };
      enrolled = { collector: 'https://collector.example', device: 'd', credential: 'c' };
      return { ok: true };
    },
    clock: () => now,
    random: () => 0.5,
    report: (code) => reported.push(code),
  });
});

test('a configuration enrols once, whatever slash its address ends in', async () => {
  await managed.apply(CONFIG);
  await managed.wake();
  await managed.apply({ ...CONFIG, collectorUrl: 'https://collector.example' });
  assert.equal(attempts, 1);
});

test('two calls at once are one attempt, since the token is good for one', async () => {
  await Promise.all([managed.apply(CONFIG), managed.wake(), managed.wake()]);
  assert.equal(attempts, 1);
});

test('a refusal is reported once and tried again after a pause', async () => {
  answers = ['enrolment-refused', 'enrolment-refused', 'ok'];
  await managed.apply(CONFIG);
  await managed.wake();
  assert.equal(attempts, 1, 'not before the pause is over');
  now += 600_000;
  await managed.wake();
  now += 1_200_000;
  await managed.wake();
  assert.equal(attempts, 3);
  assert.deepEqual(reported, ['enrolment-refused']);
});

test('a device the collector forgot enrols again', async () => {
  await managed.apply(CONFIG);
  await managed.forgotten();
  assert.equal(attempts, 2);
});

test('another collector is another enrolment', async () => {
  await managed.apply(CONFIG);
  await managed.apply({ ...CONFIG, collectorUrl: 'https://other.example' });
  assert.equal(attempts, 2);
});
