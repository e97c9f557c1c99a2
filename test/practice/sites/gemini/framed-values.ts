/**
 * Reads Google's framing from a text that still grows: each value's length in UTF-16 units stands before it. Give it the whole
 * text so far each time; it yields the values that are complete since the last time. Throws SyntaxError or RangeError when a
 * length does not fit.
 */
export function framedValues(): (text: string) => readonly unknown[] {
  let at = 0;
  return (text) => {
    const values: unknown[] = [];
    if (at === 0) {
      const guard = /^\)\]\}'\n\n/.exec(text);
      if (guard === null) return values;
      at = guard[0].length;
    }
    for (let end = text.indexOf('\n', at); end >= 0; end = text.indexOf('\n', at)) {
      const digits = text.slice(at, end);
      if (!/^\d+$/.test(digits)) throw new RangeError('a length was expected');
      const next = end + Number(digits);
      if (text.length < next) break;
      const value: unknown = JSON.parse(text.slice(end, next));
      values.push(value);
      at = next;
    }
    return values;
  };
}
