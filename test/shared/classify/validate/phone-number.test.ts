import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phoneForm } from '../../../../shared/classify/validate/phone-number.ts';

describe('how a telephone number is written', () => {
  const cases = [
    ['+49 30 901820', 'international'],
    ['+44 (0)20 7946 0958', 'international'],
    ['0033 1 99 00 12 34', 'international'],
    ['+999 12345678', 'unassigned'],
    ['+1 415 555 267', 'unassigned'],
    ['(212) 555-0147', 'american'],
    ['(155) 155-0147', 'american'],
    ['212.555.0147', 'american'],
    ['112-155-0147', 'digits'],
    ['02 9876 5432', 'national'],
    ['0 532 123 45 67', 'national'],
    ['532 123 45 67', 'national'],
    ['09171234567', 'national'],
    ['0412345678', 'digits'],
    ['0412 345 678', 'national'],
    ['9171234567', 'digits'],
    ['0110 0001 2345', 'digits'],
    ['01 02 2024', 'digits'],
  ] as const;
  for (const [value, form] of cases) {
    it(`takes ${value} for ${form}`, () => assert.equal(phoneForm(value), form));
  }
});
