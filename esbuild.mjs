// Builds what is shipped: the browser extension and the console. One table: entry -> output -> realm.
//
//   npm run build                 once
//   npm run build -- --watch      and again whenever a source file changes
//   npm run build -- --sourcemap  with .map files beside the scripts, for debugging
//
// Runs on Node 24 through setup.mjs, since it imports TypeScript.

import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { firefoxManifest, MANAGED_SCHEMA, manifest } from './extension-browser/manifest.ts';
import { APPS } from './shared/apps/index.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;

/** The same in both browsers, but for the manifest. */
const EXTENSION = {
  'extension-browser/page/index.ts': 'page', // MAIN world, beside the site's own scripts
  'extension-browser/content/index.ts': 'content', // isolated world
  'extension-browser/content/originals/originals.css': 'content',
  'extension-browser/background/index.ts': 'background', // service worker
  'extension-browser/pages/popup.html': 'pages/popup', // extension pages
  'extension-browser/pages/popup.ts': 'pages/popup',
  'extension-browser/pages/popup.css': 'pages/popup',
  'extension-browser/pages/options.html': 'pages/options',
  'extension-browser/pages/options.ts': 'pages/options',
  'extension-browser/pages/options.css': 'pages/options',
  'extension-browser/icons/16.png': 'icons/16',
  'extension-browser/icons/32.png': 'icons/32',
  'extension-browser/icons/48.png': 'icons/48',
  'extension-browser/icons/128.png': 'icons/128',
};

/** Where apps take a prompt in the address: for the page's world, which imports nothing. See `page/address-prompt.ts`. */
const PROMPT_ADDRESSES = APPS.flatMap(({ hosts, requests }) =>
  requests
    .filter(({ method, role }) => method === 'GET' && role === 'prompt')
    .flatMap(({ path }) => hosts.map((host) => `https://${host}${path.replace(/[$^]/g, '')}?`)),
);

/**
 * `entries`: source -> output without extension (scripts and style sheets are bundled, everything else is copied).
 * `files`: computed ones.
 */
const BUNDLES = [
  {
    folder: 'dist/extension-browser/chromium',
    entries: EXTENSION,
    files: {
      'manifest.json': json(manifest(version, APPS)),
      'managed_schema.json': json(MANAGED_SCHEMA),
    },
  },
  {
    folder: 'dist/extension-browser/firefox',
    entries: EXTENSION,
    files: { 'manifest.json': json(firefoxManifest(version, APPS)) },
  },
  {
    folder: 'dist/collector/console',
    entries: {
      'collector/console/index.html': 'index', // served by the collector
      'collector/console/main.tsx': 'main',
      'collector/console/console.css': 'console',
    },
    files: {},
  },
];

/**
 * Builds in memory and writes only when all of a bundle is good, so that a failed build leaves the last good one, and
 * removes what is no longer part of it.
 * @param {typeof BUNDLES[number]} bundle
 * @param {boolean} sourcemap
 * @returns {esbuild.BuildOptions & {write: false}}
 */
function options({ folder, entries, files }, sourcemap) {
  return {
    absWorkingDir: root,
    entryPoints: Object.entries(entries).map(([source, out]) => ({ in: source, out })),
    outdir: folder,
    bundle: true,
    // A classic script leaves no names behind in the page, and a service worker needs no module.
    format: 'iife',
    target: ['chrome121', 'firefox128'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.html': 'copy', '.png': 'copy' },
    minify: true,
    define: { PROMPT_ADDRESSES: JSON.stringify(PROMPT_ADDRESSES) },
    legalComments: 'external',
    sourcemap: sourcemap ? 'external' : false,
    logLevel: 'warning',
    write: false,
    plugins: [
      {
        name: 'write',
        setup: (build) => {
          build.onEnd(async ({ errors, outputFiles = [] }) => {
            if (errors.length > 0) return;
            /** @type {Map<string, Uint8Array>} */
            const output = new Map(outputFiles.map(({ path, contents }) => [path, contents]));
            for (const [name, text] of Object.entries(files)) {
              output.set(join(root, folder, name), Buffer.from(text));
            }
            await sync(join(root, folder), output);
            console.log(`Built ${folder}`);
          });
        },
      },
    ],
  };
}

/**
 * Makes the folder hold exactly these files.
 * @param {string} folder
 * @param {Map<string, Uint8Array>} output by absolute path
 */
async function sync(folder, output) {
  await mkdir(folder, { recursive: true });
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !output.has(path)) await rm(path);
  }
  for (const [path, contents] of output) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents);
  }
}

/** @param {readonly {readonly path: string, readonly contents: Uint8Array}[]} outputs */
function printSizes(outputs) {
  for (const { path, contents } of outputs) {
    if (!/\.(js|css)$/.test(path)) continue;
    const size = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
    const sizes = `${size(contents.length)}${size(gzipSync(contents).length)} gz`;
    console.log(`  ${relative(root, path).padEnd(52)}${sizes}`);
  }
}

/**
 * Builds all bundles; one that fails does not hold up the others. False when any failed: esbuild has said what is wrong.
 * @param {readonly string[]} args
 */
async function main(args) {
  const all = BUNDLES.map((bundle) => options(bundle, args.includes('--sourcemap')));
  if (args.includes('--watch')) {
    // manifest.json is computed once: after a change to the list of apps, start again.
    for (const one of all) await (await esbuild.context(one)).watch();
    return true;
  }
  const results = await Promise.allSettled(all.map((one) => esbuild.build(one)));
  for (const result of results) {
    if (result.status === 'fulfilled') printSizes(result.value.outputFiles);
    else if (!('errors' in result.reason)) throw result.reason;
  }
  return results.every(({ status }) => status === 'fulfilled');
}

if (!(await main(process.argv.slice(2)))) process.exitCode = 1;
