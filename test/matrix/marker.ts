import { randomInt } from 'node:crypto';

/** Letters of an AWS access key. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A key nobody has, another for every attempt, so that what a server received tells which one got through. */
export function freshKey(): string {
  const letters = Array.from({ length: 16 }, () => LETTERS[randomInt(LETTERS.length)]);
  return ['AKIA', ...letters].join('');
}
