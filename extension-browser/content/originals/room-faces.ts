import { ROOM_RANGE, roomFont } from './room-font.ts';

/** How the families of all faces begin. The page can see them, and with them the widths. */
export const ROOM_FAMILY = 'promptweir-room-';

export interface RoomFaces {
  /** The family in which these names (`EMAIL_1`) have these widths (em). The same widths give the same family. */
  readonly family: (widths: ReadonlyMap<string, number>) => string;
  /** Puts back what the page took out of its set of fonts, or lost with its document. */
  readonly keep: () => void;
  readonly clear: () => void;
}

/**
 * The faces that make room, in the document's set of fonts. They come from bytes in memory, which no content security policy
 * speaks of. Each new one makes the browser lay out the whole document again, so there is one for all names of a look.
 */
export function roomFaces(): RoomFaces {
  const faces = new Map<string, FontFace>();
  let made = 0;
  return {
    family: (widths) => {
      const key = JSON.stringify([...widths]);
      const before = faces.get(key);
      if (before !== undefined) return before.family;
      made += 1;
      const face = new FontFace(`${ROOM_FAMILY}${made}`, roomFont(widths), {
        unicodeRange: ROOM_RANGE,
        // For every weight, or the browser would embolden it and make it wider.
        weight: '1 1000',
        // `line-height: normal` asks every font of a line how high it is.
        ascentOverride: '0%',
        descentOverride: '0%',
        lineGapOverride: '0%',
      });
      document.fonts.add(face);
      faces.set(key, face);
      return face.family;
    },
    keep: () => {
      for (const face of faces.values()) if (!document.fonts.has(face)) document.fonts.add(face);
    },
    clear: () => {
      for (const face of faces.values()) document.fonts.delete(face);
      faces.clear();
    },
  };
}
