import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { WITHOUT_FIREFOX } from '../setup/firefox.mjs';

/** Silence would look like agreement. */
export function withoutFirefox(t: TestContext): void {
  const wanted = process.env['PROMPTWEIR_FIREFOX'] !== 'none';
  if (wanted && process.env['PROMPTWEIR_CI'] !== undefined)
    assert.fail(`There is no Firefox. ${WITHOUT_FIREFOX}`);
  t.skip(`NOT TRIED IN FIREFOX. ${wanted ? WITHOUT_FIREFOX : 'PROMPTWEIR_FIREFOX is none.'}`);
}
