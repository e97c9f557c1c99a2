/** What a canvas measures in a CSS `font`, in px. */
export interface CanvasMeasures {
  readonly textWidth: (font: string, text: string) => number;
  /** Of the first font of the list, above and below the baseline. */
  readonly fontHeight: (font: string) => { readonly ascent: number; readonly descent: number };
}

/**
 * Measures texts as the page would draw them. Results are kept: the same originals are measured in every pass. `null` of the
 * canvas (no memory) counts as a width of 0, which means no shrinking.
 */
export function canvasMeasures(): CanvasMeasures {
  // In a document that is no HTML (an SVG image in a frame) `createElement` makes nothing that can draw.
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  const context = (canvas as HTMLCanvasElement).getContext('2d');
  const known = new Map<string, number>();
  return {
    textWidth: (font, text) => {
      const key = `${font}\n${text}`;
      const before = known.get(key);
      if (before !== undefined || context === null) return before ?? 0;
      context.font = font;
      const { width } = context.measureText(text);
      known.set(key, width);
      return width;
    },
    fontHeight: (font) => {
      if (context === null) return { ascent: 0, descent: 0 };
      context.font = font;
      const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText(' ');
      return { ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent };
    },
  };
}
