import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/run-node.ts';

/** What is not ours or not written by hand. */
const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.cache', '.promptweir']);

/** A text file of the repository. */
export interface SourceFile {
  /** From the root, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file of the repository whose name ends in one of these, committed or not, sorted. */
export function sourceFiles(extensions: readonly string[]): SourceFile[] {
  return globSync(`**/*.{${extensions.join(',')}}`, {
    cwd: ROOT,
    exclude: (name) => LEFT_OUT.has(name),
  })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}
