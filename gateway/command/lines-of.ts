/**
 * Splits a stream of UTF-8 into lines at `\n` and nowhere else: JSON may hold U+2028 unescaped, where Node's own reader would cut.
 * Throws a TypeError on bytes that are not UTF-8. An empty last line is left out.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const pieces = text.split('\n');
    const [first = '', ...others] = pieces;
    parts.push(first);
    for (const piece of others) {
      yield parts.join('');
      parts = [piece];
    }
  }
  const last = parts.join('') + decoder.decode();
  if (last !== '') yield last;
}
