import { ROOM_RANGE, roomFont } from './room-font.ts';

/** How the families of all faces begin. The page can see them, and with them the widths. */
export const ROOM_FAMILY = 'promptweir-room-';

/** Above and below the baseline, in em. */
export interface FaceHeight {
  readonly ascent: number;
  readonly descent: number;
}

export interface RoomFaces {
  /** The family in which these names (`EMAIL_1`) have these widths (em). The same widths give the same family. */
  readonly family: (widths: ReadonlyMap<string, number>, height?: FaceHeight) => string;
  /** A family that has no text and says how high lines are, if nothing else does and it is the first of all. */
  readonly strut: (height: FaceHeight) => string;
  /** Puts back what the page took out of its set of fonts, or lost with its document. */
  readonly keep: () => void;
  readonly clear: () => void;
}

/** `line-height: normal` asks every font of a line how high it is; most of ours have nothing to say. */
const FLAT: FaceHeight = { ascent: 0, descent: 0 };
/** The font that has the space is the one that says how high empty lines are (CSS Fonts 4, "first available font"). */
const SPACE = 'U+20';
/** A name no placeholder has: fonts without any are refused. */
const NO_NAME = new Map([['_', 0]]);

const percent = (em: number): string => `${Math.max(0, 100 * em)}%`;

/**
 * The faces that make room, in the document's set of fonts. They come from bytes in memory, which no content security policy
 * speaks of. Each new one makes the browser lay out the whole document again, so there is one for all names of a look.
 */
export function roomFaces(): RoomFaces {
  const faces = new Map<string, FontFace>();
  let made = 0;
  const face = (widths: ReadonlyMap<string, number>, height: FaceHeight, range: string): string => {
    const key = JSON.stringify([...widths, height, range]);
    const before = faces.get(key);
    if (before !== undefined) return before.family;
    made += 1;
    const created = new FontFace(`${ROOM_FAMILY}${made}`, roomFont(widths), {
      unicodeRange: range,
      // For every weight, or the browser would embolden it and make it wider.
      weight: '1 1000',
      ascentOverride: percent(height.ascent),
      descentOverride: percent(height.descent),
      lineGapOverride: '0%',
    });
    document.fonts.add(created);
    faces.set(key, created);
    return created.family;
  };
  return {
    family: (widths, height = FLAT) => face(widths, height, ROOM_RANGE),
    strut: (height) => face(NO_NAME, height, SPACE),
    keep: () => {
      for (const one of faces.values()) if (!document.fonts.has(one)) document.fonts.add(one);
    },
    clear: () => {
      for (const one of faces.values()) document.fonts.delete(one);
      faces.clear();
    },
  };
}
