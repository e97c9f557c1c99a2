import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import * as z from 'zod/mini';

/** What a module costs a realm that loads it. */
export interface BundleCost extends Loaded {
  /** Bundled, minified, gzipped; kB of 1000 bytes. */
  readonly gzipKB: number;
}

type Loaded = z.infer<typeof Loaded>;
const Loaded = z.object({
  /** From the first statement to the first call's result, in a fresh process; the best of several. */
  startupMs: z.number(),
  /** Time of all processors in it, which is what a busy machine takes longer for. */
  startupCpuMs: z.number(),
  /** What the process holds more after that call, swept: heap and buffers; MB of 10^6 bytes. */
  memoryMB: z.number(),
});

const RUNS = 9;

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
    const runs: Loaded[] = [];
    for (let run = 0; run < RUNS; run++) {
      const args = ['--expose-gc', '--input-type=module', '--eval', script(called)];
      const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });
      runs.push(Loaded.parse(JSON.parse(stdout)));
    }
    const least = (read: (run: Loaded) => number): number =>
      Math.round(Math.min(...runs.map(read)) * 10) / 10;
    return {
      startupMs: least((run) => run.startupMs),
      startupCpuMs: least((run) => run.startupCpuMs),
      memoryMB: least((run) => run.memoryMB),
      gzipKB: Math.round(gzipSync(output.contents).length / 100) / 10,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const script = (called: string): string => `
  const held = () => { gc(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return heapUsed + arrayBuffers; };
  const before = held();
  const cpu = process.cpuUsage();
  const started = performance.now();
  const { ${called} } = await import('./bundle.mjs');
  ${called}('hello');
  const startupMs = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  console.log(JSON.stringify({ startupMs, startupCpuMs: (user + system) / 1000, memoryMB: (held() - before) / 1e6 }));
`;
