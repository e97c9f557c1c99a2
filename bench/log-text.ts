import { flatText } from './flat-text.ts';

const LEVELS = ['INFO ', 'INFO ', 'INFO ', 'DEBUG', 'WARN ', 'ERROR'];
const PATHS = [
  '/api/v2/orders',
  '/login',
  '/static/app.4f2a.js',
  '/health',
  '/search?q=lamp',
  '/cart',
];
const WORKERS = ['scheduler', 'mailer', 'billing', 'http', 'db.pool', 'cache'];

/** Lines of a server's log, no two alike: times, addresses, numbers, identifiers, stack traces. The same for the same seed. */
export function logText(length: number, seed: number): string {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = (from: readonly string[]): string => from[below(from.length)] ?? '';
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => below(16).toString(16)).join('');
  const two = (limit: number): string => String(below(limit)).padStart(2, '0');
  const line = [
    () =>
      `${pick(PATHS)} 10.${below(256)}.${below(256)}.${below(256)} ${200 + below(300)} ${below(90_000)} bytes in ${below(2000)} ms`,
    () =>
      `job ${below(1e6)} of ${pick(WORKERS)} finished, attempt=${1 + below(3)} queue=${pick(WORKERS)} took ${below(900)}.${below(1000)}s`,
    () =>
      `request ${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)} user=${below(1e5)} cache=${pick(['hit', 'miss'])}`,
    () =>
      `connection ${below(5000)} to db-${below(9)}.intranet.test:5432 closed after ${below(1e7)} ms: idle`,
    () =>
      `java.lang.IllegalStateException: pool is closed\n\tat com.example.${pick(WORKERS)}.Pool.take(Pool.java:${below(900)})\n\tat com.example.Main.run(Main.java:${below(90)})`,
    () =>
      `GC pause ${below(90)}.${below(10)} ms, heap ${below(4096)} MB of 4096 MB, ${hex(16)} threads=${below(200)}`,
  ];
  let text = '';
  while (text.length < length) {
    const time = `2026-11-22T${two(24)}:${two(60)}:${two(60)}.${String(below(1000)).padStart(3, '0')}Z`;
    text += `${time} ${pick(LEVELS)} [${pick(WORKERS)}-${below(16)}] ${line[below(line.length)]?.()}\n`;
  }
  return flatText(text.slice(0, length));
}
