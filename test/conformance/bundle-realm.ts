import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A module of a test as one script, compiled as the extension is: what a browser's older syntax would change is changed here. */
export async function bundleRealm(module: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(module, import.meta.url))],
    bundle: true,
    format: 'iife',
    target: ['chrome121', 'firefox128'],
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
