/** Widest cell before it is wrapped, in characters. */
const MAX_CELL = 44;

/**
 * Rows as aligned plain text, for terminals and logs: a heading, a rule, and a line or more per row. Long cells are wrapped
 * at spaces; a word longer than a cell is broken.
 */
export function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  maxCell: number = MAX_CELL,
): string {
  const wrapped = [columns, ...rows].map((row) => row.map((cell) => wrap(cell, maxCell)));
  const widths = columns.map((_, at) =>
    Math.max(...wrapped.flatMap((row) => (row[at] ?? []).map((line) => line.length))),
  );
  const [heading = '', ...body] = wrapped.map((row) => layOut(row, widths));
  return [heading, widths.map((width) => '-'.repeat(width)).join('  '), ...body].join('\n');
}

function layOut(row: readonly (readonly string[])[], widths: readonly number[]): string {
  const height = Math.max(...row.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, at) => (row[at]?.[line] ?? '').padEnd(width))
      .join('  ')
      .trimEnd(),
  ).join('\n');
}

function wrap(cell: string, width: number): string[] {
  const lines = [''];
  for (const word of cell.split(/\s+/).flatMap((part) => pieces(part, width))) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function pieces(word: string, width: number): string[] {
  return word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
}
