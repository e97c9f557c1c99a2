import assert from 'node:assert/strict';
import { isIPv6 } from 'node:net';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { isIpv6Address } from '../../../../shared/classify/validate/ipv6-address.ts';

const pieces = fc.constantFrom(
  ':',
  '::',
  '0',
  '1',
  'ab',
  'ffff',
  '12345',
  '1.2.3.4',
  '256.1.1.1',
  '.',
);

it('agrees with Node on anything made of the pieces of addresses', () => {
  const text = fc.array(pieces, { maxLength: 16 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.ipV6()), (address) => {
      assert.equal(isIpv6Address(address), isIPv6(address), address);
    }),
    { numRuns: 2000 },
  );
});
