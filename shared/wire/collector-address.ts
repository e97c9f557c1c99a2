/**
 * The address of a collector as it may be used: `https:`, or `http:` on this very machine, without user name, query or
 * fragment. Undefined for every other: events and the enrolment token would travel in the clear.
 */
export function collectorAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, origin, pathname, href } = new URL(text);
  const plain = `${origin}${pathname}`;
  if (href !== plain) return undefined;
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname))) return undefined;
  return plain.replace(/\/+$/, '');
}

/** By name or number; `URL` has already written 0x7f.1 and the like as 127.0.0.1. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
