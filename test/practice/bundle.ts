import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** The pages' programs: the name under which one is served, and its source. */
const ENTRIES = {
  chatgpt: 'sites/chatgpt/chatgpt.ts',
  claude: 'sites/claude/claude.ts',
  gemini: 'sites/gemini/gemini.ts',
  lab: 'sites/lab/lab.ts',
  'lab-worker': 'sites/lab/lab-worker.ts',
} as const;

export type BundleName = keyof typeof ENTRIES;

/** Bundles the browser code in memory, served under `/practice/<name>.js`. Takes a second on a busy machine of two cores. */
export async function bundleSites(): Promise<ReadonlyMap<string, string>> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: Object.entries(ENTRIES).map(([out, source]) => ({ in: source, out })),
    outdir: folder,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    logLevel: 'silent',
  });
  return new Map(
    outputFiles.map(({ path, text }) => [`/practice/${path.slice(folder.length)}`, text]),
  );
}
