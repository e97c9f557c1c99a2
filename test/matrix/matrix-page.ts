import type { Cell } from './cell.ts';

/** What a run is written down with. */
export interface MatrixRun {
  readonly cells: readonly Cell[];
  /** As the browsers call themselves. */
  readonly versions: readonly string[];
  readonly day: string;
}

/** The table of a run as a page of Markdown: a line for each channel, the apps counted, and why some cells prove nothing. */
export function matrixPage({ cells, versions, day }: MatrixRun): string {
  const on = cells.filter(({ guard }) => guard === 'on');
  const browsers = [...new Set(on.map(({ browser }) => browser))];
  return [
    '# Every way out of every app',
    '',
    '`npm run matrix` tries each of these ways with the guard and without it, each time with another key, and looks for that key in',
    'all that the servers received: plain, JSON-escaped, URL-encoded, in base 64 and UTF-16, compressed, and in pieces. A cell whose',
    'key does not arrive without the guard proves nothing and is left out of the count.',
    '',
    `Run on ${day} with ${versions.join(' and ')}. ${summary(on)}`,
    ...browsers.flatMap((browser) => section(browser, on)),
    '',
  ].join('\n');
}

const isProof = (cell: Cell): boolean => cell.void === undefined || cell.leaked;

function summary(on: readonly Cell[]): string {
  const proofs = on.filter(isProof);
  const leaks = proofs.filter(({ leaked }) => leaked).length;
  return `Of ${proofs.length} cells ${leaks === 0 ? 'none' : leaks} leaked.`;
}

function section(browser: Cell['browser'], on: readonly Cell[]): readonly string[] {
  const own = on.filter((cell) => cell.browser === browser);
  const rows = [...Map.groupBy(own, ({ channel }) => channel)].map(([channel, cells]) => {
    const proofs = cells.filter(isProof);
    const leaks = proofs.filter(({ leaked }) => leaked).map(({ app }) => app);
    return `| ${channel} | ${proofs.length - leaks.length} | ${leaks.join(', ')} | ${cells.length - proofs.length || ''} |`;
  });
  const apps = new Set(own.map(({ app }) => app));
  return [
    '',
    `## ${browser === 'chromium' ? 'Chromium' : 'Firefox'}`,
    '',
    `Apps: ${[...apps].join(', ')}.`,
    '',
    '| way | apps where it was stopped | leaked | proves nothing |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...voids(own.filter((cell) => !isProof(cell))),
  ];
}

/** Why cells prove nothing, each reason once with the ways and apps it holds for. */
function voids(cells: readonly Cell[]): readonly string[] {
  return [...Map.groupBy(cells, ({ void: reason = '' }) => reason)].flatMap(([reason, alike]) => [
    '',
    `Proves nothing, since it ${reason}:`,
    '',
    ...[...Map.groupBy(alike, ({ channel }) => channel)].map(
      ([channel, same]) => `- ${channel}: ${same.map(({ app }) => app).join(', ')}`,
    ),
  ]);
}
