import type { CanvasMeasures } from './canvas-measures.ts';
import { ROOM_FAMILY } from './room-faces.ts';
import { ROOM_RANGE, roomFont } from './room-font.ts';

/**
 * Whether the browser does with the font what it must: a name has its width, and letters that are no name come from the next
 * font. Browsers that choose a font by its characters alone, before they shape (Firefox), would draw those letters as nothing.
 */
export function makesRoom({ textWidth }: CanvasMeasures): boolean {
  const family = `${ROOM_FAMILY}test`;
  const face = new FontFace(family, roomFont(new Map([['TEST_1', 7]])), {
    unicodeRange: ROOM_RANGE,
  });
  document.fonts.add(face);
  const font = `100px "${family}", monospace`;
  const isName = Math.abs(textWidth(font, 'TEST_1') - 700) < 1;
  const isNext = Math.abs(textWidth(font, 'TEST') - textWidth('100px monospace', 'TEST')) < 1;
  document.fonts.delete(face);
  return isName && isNext;
}
