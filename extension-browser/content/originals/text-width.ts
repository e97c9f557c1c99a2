/**
 * Returns a function that measures a text in px, drawn in a CSS `font`. Results are kept: the same originals are measured in
 * every pass. `undefined` of the canvas (no memory) counts as a width of 0, which means no shrinking.
 */
export function textWidths(): (font: string, text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (font, text) => {
    const key = `${font}\n${text}`;
    const before = known.get(key);
    if (before !== undefined || context === null) return before ?? 0;
    context.font = font;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
