import type { Probe } from '../probe.ts';
import type { Place, Spelling } from '../spelling.ts';
import { stretchesOf } from '../stretches.ts';

const CODE = 'normalised:digit-groups';
const ROW =
  /(?<![\p{L}\p{N}])\d{1,8}([\s/|_*+~·•;,.:()[\]{}<>"'`-]{1,4})\d{1,8}(?:\1\d{1,8}){1,12}(?![\p{L}\p{N}])/gu;
const FEWEST = 9;
const MOST = 24;

/**
 * Groups of digits with the same thing between them that no printed number has there: `4111/1111/1111/1111`, `[536][22][8714]`, a group
 * a line. Columns of a table are longer and stay apart.
 */
export const digitGroups: Spelling = {
  codes: [CODE],
  joins: true,
  decodes: false,
  *places(text, seen) {
    for (const offsets of offsetsOf(text, seen)) {
      for (const [from, to] of stretchesOf(text, offsets, 8, false)) {
        if (hasEnough(text, from, to)) yield* within(text.slice(from, to), from);
      }
    }
  },
};

function* within(stretch: string, from: number): Generator<Place> {
  for (const row of stretch.matchAll(ROW)) {
    const [all, gap = ''] = row;
    const groups = all.split(gap);
    const digits = groups.join('').length;
    if (digits < FEWEST || digits > MOST || isPrinted(gap, groups)) continue;
    // The parts of a social security number are as telling as its dashes.
    const joint = groups.map(({ length }) => length).join(' ') === '3 2 4' ? '-' : '';
    let at = from + row.index;
    for (const group of groups.slice(0, -1)) {
      at += group.length;
      yield { start: at, end: at + gap.length, text: joint, code: CODE };
      at += gap.length;
    }
  }
}

function hasEnough(text: string, from: number, to: number): boolean {
  let digits = 0;
  for (let at = from; at < to && digits < FEWEST; at++) if (isDigit(text, at)) digits++;
  return digits === FEWEST;
}

/** Separators of numbers, versions, dates and times as they are printed: patterns know them, but for rows of small groups. */
const isPrinted = (gap: string, groups: readonly string[]): boolean =>
  /^[ .:,-]$|^, $/.test(gap) &&
  (groups.length < 5 || groups.some(({ length }) => length > 2)) &&
  (gap === '.' || groups.length !== 4 || groups.some(({ length }) => length !== 4));

/** Where groups may be, in lists of which each is in order: what the probe saw, and signs it takes for others. */
function offsetsOf(text: string, { parted, laced }: Probe): readonly (readonly number[])[] {
  const signs: number[] = [];
  for (const sign of ['/', '_', '+']) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      if (isDigit(text, at - 1) && isDigit(text, at + 1)) signs.push(at);
    }
  }
  for (const sign of [',', ':']) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      // Four groups of four, as on a card: other numbers with commas and colons are lists and times.
      const unit = text.charCodeAt(at);
      if (text.charCodeAt(at + 5) === unit && text.charCodeAt(at + 10) === unit) signs.push(at);
    }
  }
  return [parted, laced.filter((at) => isDigit(text, at - 1) || isDigit(text, at + 1)), signs];
}

const isDigit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
};
