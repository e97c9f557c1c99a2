import type { Cue } from '../document.ts';
import { readLines } from '../lines.ts';

/** Names by which an organisation's own source code is known. */
export interface OwnNames {
  /** Prefixes of packages, namespaces, modules and import paths: `com.acme`, `Acme.Shop`, `github.com/acme`, `@acme`. */
  readonly prefixes: readonly string[];
  /** Who stands in its copyright lines: `Acme GmbH`. */
  readonly holders: readonly string[];
}

/** Where a line says which package it is of or which it uses. */
const DECLARES =
  /^(?:package|namespace|module|import|from|using|use|require|include|export|extern|open|library|#include|#import|@import|const|let|var|local)(?![\w-])|\brequire\(|\bfrom ["']/;
const COPYRIGHT = /copyright|©|\([cC]\)/i;
const NAME = /[\w@][\w@./:\\-]{1,200}/g;
const SEPARATORS = /[./:\\]{1,2}/;
const REACH = 300;

/**
 * The lines by which source code is an organisation's own: declarations and imports under one of its prefixes (whole parts only:
 * `com.acme` is not in `com.acmeville`), and copyright lines of one of its holders. Letter case is ignored. Cost: linear in the
 * text, whatever the number of names of prefixes; holders are compared on copyright lines only.
 */
export function ownSource(text: string, { prefixes, holders }: OwnNames): readonly Cue[] {
  const own = new Set(prefixes.map((prefix) => partsOf(prefix).join('.')));
  const longest = Math.max(0, ...prefixes.map((prefix) => partsOf(prefix).length));
  const owners = holders.map((holder) => holder.toLowerCase());
  const { count, firsts, ends } = readLines(text);
  const found: Cue[] = [];
  for (let line = 0; line < count; line++) {
    const start = firsts[line] ?? 0;
    const end = ends[line] ?? start;
    const printed = text.slice(start, Math.min(end, start + REACH));
    const isOwn =
      (DECLARES.test(printed) && namesIn(printed).some((parts) => isUnder(parts, own, longest))) ||
      (COPYRIGHT.test(printed) && owners.some((owner) => printed.toLowerCase().includes(owner)));
    if (isOwn) found.push({ start, end });
  }
  return found;
}

const partsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(SEPARATORS)
    .filter((part) => part !== '');

const namesIn = (line: string): string[][] => (line.match(NAME) ?? []).map(partsOf);

function isUnder(parts: readonly string[], own: ReadonlySet<string>, longest: number): boolean {
  let path = '';
  for (const part of parts.slice(0, longest)) {
    path = path === '' ? part : `${path}.${part}`;
    if (own.has(path)) return true;
  }
  return false;
}
