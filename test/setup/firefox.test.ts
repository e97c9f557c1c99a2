import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findFirefox } from './firefox.mjs';

describe('which Firefox is taken', () => {
  it('what PROMPTWEIR_FIREFOX names', () => {
    assert.equal(findFirefox({ PROMPTWEIR_FIREFOX: process.execPath }), process.execPath);
  });

  it('none, where it says so', () => {
    assert.equal(findFirefox({ PROMPTWEIR_FIREFOX: 'none' }), undefined);
  });

  it('a wrong name is an error, not a reason to take another or none', () => {
    assert.throws(
      () => findFirefox({ PROMPTWEIR_FIREFOX: `${process.execPath}-gone` }),
      /PROMPTWEIR_FIREFOX.*-gone/,
    );
  });
});
