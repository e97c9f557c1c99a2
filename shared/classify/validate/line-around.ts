/** The line a span stands on, split at the span: `[before, after]`. Looks at most `reach` characters to each side. */
export function lineAround(
  text: string,
  start: number,
  end: number,
  reach: number,
): readonly [before: string, after: string] {
  const left = text.slice(Math.max(0, start - reach), start);
  const right = text.slice(end, end + reach);
  const stop = right.search(/[\r\n]/);
  return [
    left.slice(Math.max(left.lastIndexOf('\n'), left.lastIndexOf('\r')) + 1),
    stop < 0 ? right : right.slice(0, stop),
  ];
}
