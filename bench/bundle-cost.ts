import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a module costs a realm that loads it. */
export interface BundleCost {
  /** From the first statement to the first call's result, in a fresh process; median of several. */
  readonly startupMs: number;
  /** Bundled, minified, gzipped; kB of 1000 bytes. */
  readonly gzipKB: number;
}

const RUNS = 7;

/** Bundles a module as a product would, and times a fresh Node that loads it and calls the named export once with a short text. */
export async function bundleCost(entry: string, called: string): Promise<BundleCost> {
  const built = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const [output] = built.outputFiles;
  if (output === undefined) throw new Error(`Nothing was built from ${entry}`);
  const folder = await mkdtemp(join(tmpdir(), 'promptweir-bench-'));
  try {
    await writeFile(join(folder, 'bundle.mjs'), output.contents);
    const script = `const t = performance.now(); const m = await import('./bundle.mjs'); m.${called}('hello'); console.log(performance.now() - t);`;
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const args = ['--input-type=module', '--eval', script];
      const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });
      times.push(Number(stdout));
    }
    const median = times.toSorted((a, b) => a - b)[RUNS >> 1] ?? 0;
    return {
      startupMs: Math.round(median * 10) / 10,
      gzipKB: Math.round(gzipSync(output.contents).length / 100) / 10,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
