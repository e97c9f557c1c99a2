import { createColumnFinder } from './column-header.ts';
import { keysOver } from './key-name.ts';

/** What a document's form calls a value. */
export interface ValueName {
  /** Coded evidence: the cell above it in the first row of its table, or the key it is given to. */
  readonly evidence: 'column-header' | 'key-name';
  /** The name in words that spaces part: `customerCardNo` is `customer Card No`. It is the document's text: never report it. */
  readonly words: string;
}

/** Names the value that begins at an offset; nearest first, none when the text has no such form. */
export type NameFinder = (at: number) => readonly ValueName[];

/**
 * Makes a finder for one text. It names a value by the header of its column (CSV, TSV, semicolons, Markdown and other tables of
 * bars), by its JSON, YAML, XML, INI, environment, HTTP-header, query or variable name, and by the keys of up to two objects or
 * lists around it on lines above.
 *
 * Cost: a look back over at most {@link keysOver}'s few hundred characters, and over the rows of its table. The finder remembers the
 * table, so asking from the front to the back walks over each row once. It keeps the text: drop it with the scan.
 */
export function createNameFinder(text: string): NameFinder {
  const columnOf = createColumnFinder(text);
  let lastAt = -1;
  let last: readonly ValueName[] = [];
  return (at) => {
    if (at === lastAt) return last;
    const column = columnOf(at);
    const keys = keysOver(text, at).map((key) => named('key-name', key));
    lastAt = at;
    return (last = column === undefined ? keys : [named('column-header', column), ...keys]);
  };
}

const named = (evidence: ValueName['evidence'], name: string): ValueName => ({
  evidence,
  words: name.replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' '),
});
