import { inOneLine, lookWidth, type FontLook, type TextMeasures } from './font-look.ts';

/** Widths are whole multiples of this: of an original, the page learns how many characters it has, about. */
const STEP_EM = 0.5;
/** So much closer or wider than the font wants it, per character, a text may be set to fill its room. */
const CLOSER_EM = 0.03;
const WIDER_EM = 0.08;

/** Scripts whose letters stand apart; in others letter spacing would tear words to pieces. */
const APART =
  /^[\p{Script=Common}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]*$/u;

const count = (text: string): number => Math.max(1, text.length);

/**
 * The width (em) that a placeholder gets, brackets included, so that its original has room. Exact widths would tell the page
 * more than a length: which of two names of ten letters it is.
 */
export function roomWidth(look: FontLook, original: string, measures: TextMeasures): number {
  const text = inOneLine(original);
  const needed = lookWidth(look, text, measures) / look.size;
  const closest = APART.test(text)
    ? needed - Math.min(STEP_EM / 2, CLOSER_EM * count(text))
    : needed;
  return Math.max(STEP_EM, Math.ceil(closest / STEP_EM) * STEP_EM);
}

/** Letter spacing (px) with which a text that needs `needed` px fills `room` px, as far as nobody sees it. */
export function fillSpacing(text: string, needed: number, room: number, size: number): number {
  if (!APART.test(text)) return 0;
  const wanted = (room - needed) / count(text);
  return Math.max(-CLOSER_EM * size, Math.min(WIDER_EM * size, wanted));
}
