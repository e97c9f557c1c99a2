/**
 * Google's framing of a streamed answer: the guard line, then for each value its length and its JSON. The length counts UTF-16
 * units and includes the line breaks before and after the JSON (read from open clients, 2026).
 */
export const GUARD_LINE = ")]}'\n\n";

export function googleFrame(value: unknown): string {
  const json = JSON.stringify(value);
  return `${json.length + 2}\n${json}\n`;
}

/** The text of a form body's `f.req`, decoded; undefined when there is none or it is not JSON. */
export function formRequest(body: Buffer): unknown {
  const field = new URLSearchParams(body.toString()).get('f.req');
  return field === null ? undefined : decode(field);
}

/** Decodes JSON that stands inside of JSON as a string; undefined when it is no string or no JSON. */
export function decode(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
