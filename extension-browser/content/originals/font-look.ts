import type { CanvasMeasures } from './canvas-measures.ts';
import { ROOM_FAMILY } from './room-faces.ts';

/** How the page writes the text of an element; lengths in CSS pixels of the element. */
export interface FontLook {
  /** Without the faces that make room. */
  readonly families: string;
  readonly size: number;
  readonly weight: string;
  readonly style: string;
  /** Added after each character. */
  readonly spacing: number;
}

const OWN = new RegExp(`^\\s*(?:"?${ROOM_FAMILY}[\\w-]*"?\\s*,\\s*)+`);

/** The font families that the page itself asks for. */
export const pageFamilies = (style: CSSStyleDeclaration): string =>
  style.fontFamily.replace(OWN, '');

export function fontLook(style: CSSStyleDeclaration): FontLook {
  const spacing = Number.parseFloat(style.letterSpacing);
  return {
    families: pageFamilies(style),
    size: Number.parseFloat(style.fontSize),
    weight: style.fontWeight,
    style: style.fontStyle,
    spacing: Number.isNaN(spacing) ? 0 : spacing,
  };
}

/** What of a page's fonts and the browser's measure is needed to know how long a text gets. */
export interface TextMeasures extends CanvasMeasures {
  readonly safeFont: (families: string, text: string) => string;
}

/** An original as it is written in a line: a key or an address of several lines is shown in one. */
export const inOneLine = (original: string): string => original.replaceAll(/\s/g, ' ');

/** Width in CSS pixels of a text in this look, all letter spacing included. */
export function lookWidth(look: FontLook, text: string, measures: TextMeasures): number {
  const families = measures.safeFont(look.families, text);
  const font = `${look.style} ${look.weight} ${look.size}px ${families}`;
  return measures.textWidth(font, text) + look.spacing * text.length;
}
