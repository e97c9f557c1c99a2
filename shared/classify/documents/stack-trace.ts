import type { Document, DocumentDetector, Span } from '../document.ts';

/** How a runtime prints one frame. `heads`: the first characters such a line can have, so that other lines cost nothing. */
interface Runtime {
  readonly id: string;
  readonly heads: string;
  readonly frame: RegExp;
}

const RUNTIMES: readonly Runtime[] = [
  { id: 'jvm', heads: 'a', frame: /^at [\w.$/@]{3,200}\([\w$ .-]{1,80}(?::\d{1,6})?\)/ },
  {
    id: 'node',
    heads: 'a',
    frame:
      /^at (?:[^\n]{1,160} \()?(?:file:|node:|https?:|webpack|[A-Z]:|\/|\.)[^\n]{0,200}:\d{1,6}:\d{1,6}\)?$/,
  },
  {
    id: 'dotnet',
    heads: 'a',
    frame: /^at [\w.`<>[\],+$|]{3,200}\([^\n)]{0,200}\)(?: in [^\n]{1,200}:line \d{1,6})?$/,
  },
  { id: 'python', heads: 'F', frame: /^File "[^"\n]{1,200}", line \d{1,6}(?:, in [^\n]{1,100})?$/ },
  {
    id: 'go',
    heads: '/.gm',
    frame:
      /^(?:[\w./@-]{1,200}\.go:\d{1,6}(?: \+0x[\da-f]{1,8})?|goroutine \d{1,9} \[[\w ,]{1,60}\]:|main\.\w{1,80}\([^\n]{0,80}\))$/,
  },
  {
    id: 'ruby',
    heads: 'f/.abcdeghijklmnopqrstuvwxyz0123456789',
    frame: /^(?:from |\d{1,3}: from )?[\w./@-]{1,200}\.rb:\d{1,6}:in [`'][^\n]{1,80}'/,
  },
  {
    id: 'rust',
    heads: '0123456789a',
    frame:
      /^(?:\d{1,4}: +(?:0x[\da-f]{1,16} - )?[\w<>:$ &{}]{2,200}::[\w<>:{}$]{1,80}|at [\w./-]{1,200}\.rs:\d{1,6}(?::\d{1,6})?)$/,
  },
  {
    id: 'php',
    heads: '#',
    frame: /^#\d{1,4} (?:[\w./-]{1,200}\(\d{1,6}\): |\{main\}|\[internal function\])/,
  },
  { id: 'native', heads: '#', frame: /^#\d{1,4} {1,3}(?:0x[\da-f]{4,16}(?: in)?|\w{1,80} \()/ },
  { id: 'swift', heads: '0123456789', frame: /^\d{1,4} {2,8}[\w.]{1,80} {1,40}0x[\da-f]{8,16} / },
  { id: 'elixir', heads: '(', frame: /^\([\w.]{1,40} [\d.]{1,20}\) [\w./]{1,200}:\d{1,6}: / },
];

/** Runtimes by the first character of a line. */
const BY_HEAD = new Map<number, Runtime[]>();
for (const runtime of RUNTIMES) {
  for (const head of runtime.heads) {
    const unit = head.charCodeAt(0);
    BY_HEAD.set(unit, [...(BY_HEAD.get(unit) ?? []), runtime]);
  }
}

const LEAST_FRAMES = 3;
/** Lines between two frames: the source line, a function's name, "... 12 more". */
const GAP = 3;
const REACH = 400;
/** The line that says what went wrong. */
const HEADING = /exception|error|traceback|panic|fatal|caused by|thread|stack ?trace|abort|signal/i;

/** What a runtime prints when a program fails: names of modules, paths and versions of somebody's system. */
export const stackTrace: DocumentDetector = {
  id: 'stack-trace',
  category: 'technical',
  title: 'Stack trace',
  placeholder: 'TRACE',
  source:
    'Traces of OpenJDK 21, Node 24, .NET 9, CPython 3.13, Go 1.25, Ruby 3.4, Rust 1.90, PHP 8.4, gdb 16, 2026-11-22',
  find: findTraces,
};

function findTraces(document: Document): Span[] {
  const { text } = document;
  const lines = document.lines();
  const found: Span[] = [];
  let frames = 0;
  let first = 0;
  let last = -1;
  let runtime = '';
  const close = (): void => {
    if (frames >= LEAST_FRAMES) {
      const from = headingBefore(document, first);
      found.push({
        start: lines.firsts[from] ?? 0,
        end: lines.ends[last] ?? text.length,
        confidence: Math.min(95, 70 + 2 * frames),
        evidence: [`runtime:${runtime}`],
      });
    }
    frames = 0;
  };
  for (let line = 0; line < lines.count; line++) {
    const start = lines.firsts[line] ?? 0;
    const candidates = BY_HEAD.get(text.charCodeAt(start));
    if (candidates === undefined) continue;
    const printed = text.slice(start, Math.min(lines.ends[line] ?? start, start + REACH));
    const match = candidates.find(({ frame }) => frame.test(printed));
    if (match === undefined) continue;
    if (frames > 0 && line - last > GAP) close();
    if (frames === 0) {
      first = line;
      runtime = match.id;
    }
    frames++;
    last = line;
  }
  close();
  return found;
}

function headingBefore(document: Document, line: number): number {
  const { firsts, ends } = document.lines();
  let from = line;
  for (let back = 1; back <= 2 && back <= line; back++) {
    const start = firsts[line - back] ?? 0;
    const printed = document.text.slice(start, Math.min(ends[line - back] ?? start, start + REACH));
    if (HEADING.test(printed)) from = line - back;
  }
  return from;
}
