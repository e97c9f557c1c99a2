import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One import or re-export of a module. */
export interface Import {
  readonly specifier: string;
  /** Gone at run time: `import type`. */
  readonly typeOnly: boolean;
}

const STATIC = /^(?:import|export)\s+(type\s)?(?:[\w*$\s{},]+?\sfrom\s*)?['"]([^'"\n]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g;

/** What a TypeScript source imports. Reads our formatted sources, where a statement starts its line; not any source. */
export function importsOf(source: string): Import[] {
  const statics = [...source.matchAll(STATIC)].map(([, type, specifier = '']) => ({
    specifier,
    typeOnly: type !== undefined,
  }));
  const dynamics = [...source.matchAll(DYNAMIC)].map(([, specifier = '']) => ({
    specifier,
    typeOnly: false,
  }));
  return [...statics, ...dynamics];
}

/** Packages that a file loads at run time, by itself or through our files. A missing file is for its importer to report. */
export function packagesOf(file: string, seen: Set<string> = new Set()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(file) || !existsSync(file)) return packages;
  seen.add(file);
  for (const { specifier, typeOnly } of importsOf(readFileSync(file, 'utf8'))) {
    if (typeOnly) continue;
    if (!specifier.startsWith('.')) packages.add(specifier);
    else if (/\.(ts|tsx|mjs)$/.test(specifier)) {
      for (const name of packagesOf(join(dirname(file), specifier), seen)) packages.add(name);
    }
  }
  return packages;
}
