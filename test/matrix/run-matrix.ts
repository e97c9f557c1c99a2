import { cellsOf, type Attempt, type Cell } from './cell.ts';
import { tryInChromium } from './chromium-attempts.ts';
import { tryInFirefox } from './firefox-attempts.ts';

/** Which part of the table to fill. */
export interface MatrixPart {
  readonly browser: Cell['browser'];
  readonly app: (app: string) => boolean;
  readonly channel: (channel: string) => boolean;
}

/** Tries all of a part in one browser, with the guard or without. `tell` hears how far it is. */
export type Tries = (
  part: MatrixPart,
  isGuarded: boolean,
  tell: (line: string) => void,
) => Promise<readonly Attempt[]>;

/**
 * Tries every chosen channel on every chosen app, in a browser without the extension and in one with it, and looks at what the
 * servers received. About 2 s for a channel of a person, a fifth of that for one of a page.
 */
export async function runMatrix(
  part: MatrixPart,
  tell: (line: string) => void,
): Promise<readonly Cell[]> {
  const tries: Tries = part.browser === 'firefox' ? tryInFirefox : tryInChromium;
  const off = await tries(part, false, tell);
  const on = await tries(part, true, tell);
  return cellsOf({ browser: part.browser, install: 'unpacked' }, off, on);
}
