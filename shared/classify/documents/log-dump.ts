import type { Document, DocumentDetector, Span } from '../document.ts';
import { isLogEntry } from '../records/log-entry.ts';

const LEAST = 10;
/** Lines of one entry behind its first: a message over several lines, a trace. */
const GAP = 12;
const DENSE = 0.5;

/** A piece of a log: many lines that begin with a time or a level. */
export const logDump: DocumentDetector = {
  id: 'log-dump',
  category: 'technical',
  title: 'Log entries',
  placeholder: 'LOG',
  source: 'RFC 5424 and RFC 3164 (syslog), Apache common log format, ISO 8601, 2026-11-22',
  find: findLogs,
};

function findLogs({ text, lines }: Document): Span[] {
  const { count, firsts, ends } = lines();
  if (count < LEAST) return [];
  const found: Span[] = [];
  let entries = 0;
  let first = 0;
  let last = 0;
  const close = (): void => {
    if (entries >= LEAST && entries >= (last - first + 1) * DENSE) {
      found.push({
        start: firsts[first] ?? 0,
        end: ends[last] ?? text.length,
        confidence: Math.min(95, 60 + entries),
        evidence: ['lines'],
      });
    }
    entries = 0;
  };
  for (let line = 0; line < count; line++) {
    const start = firsts[line] ?? 0;
    if (!isLogEntry(text, start, ends[line] ?? start)) continue;
    if (entries > 0 && line - last > GAP) close();
    if (entries === 0) first = line;
    entries++;
    last = line;
  }
  close();
  return found;
}
