import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isStandIn } from '../../../../shared/classify/validate/stand-in.ts';
import { isTrivialPassword } from '../../../../shared/classify/validate/trivial-password.ts';

for (const value of [
  'changeme',
  '${TOKEN}',
  '<token>',
  '{{ token }}',
  '%s',
  'xxxxxx',
  '********',
  'your-key',
  '$DB_PASSWORD',
]) {
  it(`${value} stands in for a secret`, () => assert.ok(isStandIn(value)));
}

for (const value of [
  'password',
  'my_secret',
  'string',
  'test123',
  ':password',
  'Wachtwoord',
  'null',
  '--user',
]) {
  it(`${value} is no password`, () => assert.ok(isTrivialPassword(value)));
}

for (const value of ['hunter2-x', 'Sommer1988', '!QAZ2wsx', 'zckesjzh', '#summer']) {
  it(`${value} may be a password`, () => {
    if (!value.startsWith('#')) assert.ok(!isStandIn(value));
    assert.ok(!isTrivialPassword(value));
  });
}
