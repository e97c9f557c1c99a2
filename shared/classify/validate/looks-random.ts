import { consonantRun } from './consonant-run.ts';
import { entropy } from './entropy.ts';
import { isStandIn } from './stand-in.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const HEX = /^[0-9a-f]+$/i;
/** Words and numbers joined by signs: `customer-orders-2024-europe`. */
const JOINED =
  /^(?:[a-z]{2,}|[A-Z][a-z]+|[A-Z]{2,}|\d{1,4})(?:[-_./:](?:[a-z]+|[A-Z][a-z]+|[A-Z]+|\d{1,4}))+$/;
const RUN = /(.)\1{4}|01234567|12345678|abcdefgh/i;

/**
 * Whether a value was drawn by chance rather than written: keys are, names and words are not. Asks for a digit, for few repeats,
 * and that letters, digits and cases change as often as chance changes them (`customerAddressLine2` changes four times,
 * twenty random characters eight times), or that no word has so many consonants in a row. Digits alone never pass.
 */
export function looksRandom(value: string): boolean {
  if (isStandIn(value) || RUN.test(value)) return false;
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value)) return false;
  const bits = entropy(value);
  if (UUID.test(value) || HEX.test(value)) return bits > 2.9;
  if (bits <= 3 || (JOINED.test(value) && consonantRun(value) < 5)) return false;
  return changes(value) >= Math.max(3, value.length * 0.18) || consonantRun(value) > 5;
}

/** How often the kind of character changes: lower case, upper case, digit, other. */
function changes(value: string): number {
  let count = 0;
  let last = kind(value.charCodeAt(0));
  for (let at = 1; at < value.length; at++) {
    const next = kind(value.charCodeAt(at));
    if (next !== last) count++;
    last = next;
  }
  return count;
}

function kind(code: number): number {
  if (code >= 97 && code <= 122) return 0;
  if (code >= 65 && code <= 90) return 1;
  return code >= 48 && code <= 57 ? 2 : 3;
}
