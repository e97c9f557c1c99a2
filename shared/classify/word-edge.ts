/** Letters and numbers; U+0345 is a letter where case is ignored. */
const WORD = /[\p{L}\p{N}\u0345]/u;

/** Whether a letter or digit ends right before `at`; nothing before `low` counts. */
export function wordBefore(text: string, at: number, low: number): boolean {
  if (at <= low) return false;
  const unit = text.charCodeAt(at - 1);
  if (unit < 0x80) return isAsciiWord(unit);
  const pair = at - 2 >= low && isLow(unit) && isHigh(text.charCodeAt(at - 2));
  return WORD.test(text.slice(pair ? at - 2 : at - 1, at));
}

/** Whether a letter or digit begins at `at`; nothing from `high` on counts. */
export function wordAfter(text: string, at: number, high: number): boolean {
  if (at >= high) return false;
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return isAsciiWord(unit);
  const pair = at + 1 < high && isHigh(unit) && isLow(text.charCodeAt(at + 1));
  return WORD.test(text.slice(at, pair ? at + 2 : at + 1));
}

const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;
const isAsciiWord = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
