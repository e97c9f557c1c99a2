import { globSync } from 'node:fs';
import { join } from 'node:path';
import { packagesOf } from './imports.ts';

/** All test files, by what they need; paths are relative to the root. */
export interface TestFiles {
  /** Run anywhere. */
  readonly unit: readonly string[];
  /** Open a browser. */
  readonly browser: readonly string[];
}

const FIREFOX = join('test', 'harness', 'firefox.ts');

/**
 * Finds the test files. One that loads Playwright or starts Firefox, by itself or through the harness, is a browser test: no name
 * to forget.
 */
export function testFiles(root: string): TestFiles {
  const files = globSync('test/**/*.test.ts', { cwd: root }).sort();
  const browser = files.filter((file) => {
    const reached = new Set<string>();
    return (
      packagesOf(join(root, file), reached).has('playwright') || reached.has(join(root, FIREFOX))
    );
  });
  return { unit: files.filter((file) => !browser.includes(file)), browser };
}
