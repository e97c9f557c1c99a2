import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A text a detector is held to. */
export interface Fixture {
  /** File name without folder. */
  readonly name: string;
  /** The text without its marks. */
  readonly text: string;
  /** Where the marks ⟦ and ⟧ stood: what must be found. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** Folder of the detectors' fixtures, seen from the root of the repository. */
export const FIXTURES = 'test/fixtures/detectors';
/** The same for what looks at whole texts. */
export const DOCUMENT_FIXTURES = 'test/fixtures/documents';

/**
 * Reads the fixtures of one detector whose file name begins with `kind`. The mark ¦ is taken out: it splits values made for the
 * test, so that nobody's scanner of repositories takes them for real ones.
 */
export function readFixtures(
  detector: string,
  kind: 'match' | 'pass',
  folder: string = FIXTURES,
): Fixture[] {
  return globSync(`${folder}/${detector}/${kind}.*.txt`)
    .sort()
    .map((path) => ({ name: basename(path), ...unmark(readFileSync(path, 'utf8')) }));
}

function unmark(marked: string): Pick<Fixture, 'text' | 'spans'> {
  const spans: [number, number][] = [];
  let text = '';
  let start = 0;
  for (const piece of marked.replaceAll('¦', '').split(/([⟦⟧])/)) {
    if (piece === '⟦') start = text.length;
    else if (piece === '⟧') spans.push([start, text.length]);
    else text += piece;
  }
  return { text, spans };
}
