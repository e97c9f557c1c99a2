/**
 * How the console is bundled, for whoever builds it: esbuild's options for the two entries, and the files that go beside
 * them as they are. Paths are relative to the repository; the collector serves the folder from `dist/collector/console`.
 */
export const CONSOLE_BUNDLE = {
  build: {
    entryPoints: ['collector/console/main.tsx', 'collector/console/console.css'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2024',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
  },
  copy: ['collector/console/index.html', 'collector/console/icon.svg'],
} as const;
