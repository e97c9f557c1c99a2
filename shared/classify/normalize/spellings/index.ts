import type { Spelling } from '../spelling.ts';
import { atDot } from './at-dot.ts';
import { backslash } from './backslash.ts';
import { base64 } from './base64.ts';
import { characters } from './characters.ts';
import { concatenation } from './concatenation.ts';
import { digitGroups } from './digit-groups.ts';
import { entity } from './entity.ts';
import { hex } from './hex.ts';
import { lineBreak } from './line-break.ts';
import { markup } from './markup.ts';
import { percent } from './percent.ts';
import { quotedPrintable } from './quoted-printable.ts';
import { spaced } from './spaced.ts';

/** Every other way to write a value that is read. */
export const SPELLINGS: readonly Spelling[] = [
  characters,
  entity,
  percent,
  backslash,
  quotedPrintable,
  base64,
  hex,
  spaced,
  digitGroups,
  concatenation,
  lineBreak,
  markup,
  atDot,
];
