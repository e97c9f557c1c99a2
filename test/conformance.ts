// npm run conformance: writes what the code says now into the conformance file. Add a text as a line {"text":"…"}, run this, and
// read the difference as a reviewer: each changed line is a changed verdict.

import { readFileSync, writeFileSync } from 'node:fs';
import { CONFORMANCE_FILE, updatedFile } from './conformance/cases.ts';

const before = readFileSync(CONFORMANCE_FILE, 'utf8').split('\n');
const text = updatedFile();
writeFileSync(CONFORMANCE_FILE, text);
const changed = text.split('\n').flatMap((line, at) => (line === before[at] ? [] : [at + 1]));
console.log(
  `${changed.length} lines changed${changed.length > 0 ? `: ${changed.join(', ')}` : ''}`,
);
