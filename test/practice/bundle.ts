import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The programs of pages that are not made with the kit: the name under which one is served, and its source. */
const OWN_ENTRIES: Readonly<Record<string, string>> = {
  chatgpt: 'sites/chatgpt/chatgpt.ts',
  claude: 'sites/claude/claude.ts',
  gemini: 'sites/gemini/gemini.ts',
  lab: 'sites/lab/lab.ts',
  'lab-worker': 'sites/lab/lab-worker.ts',
  peer: 'sites/lab/peer.ts',
};

/** Those, and every kit page by the name of its file. */
function entries(folder: string): Readonly<Record<string, string>> {
  const kit = readdirSync(`${folder}/sites/apps`).map((file) => [
    file.replace(/\.ts$/, ''),
    `sites/apps/${file}`,
  ]);
  return { ...OWN_ENTRIES, ...Object.fromEntries(kit) };
}

/** Bundles the browser code in memory, served under `/practice/<name>.js`. Takes a second on a busy machine of two cores. */
export async function bundleSites(): Promise<ReadonlyMap<string, string>> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: Object.entries(entries(folder)).map(([out, source]) => ({ in: source, out })),
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
