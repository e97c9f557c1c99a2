/** A collector may not silence a device for longer than this by one answer. */
const MAX_MS = 3_600_000;

/** `Retry-After` (RFC 9110 §10.2.3) as milliseconds from `now`, at most an hour; undefined when it is absent or not valid. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), MAX_MS);
}
