/** Whether a text is an IPv6 address in one of the forms of RFC 4291 §2.2, without zone and prefix length. */
export function isIpv6Address(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const sizes = halves.map((half, index) => sizeOf(half, index === halves.length - 1));
  const size = sizes.reduce((sum, part) => sum + part, 0);
  return halves.length === 2 ? size <= 7 : size === 8;
}

/** How many groups of 16 bits stand there; NaN when something else does. */
function sizeOf(half: string, last: boolean): number {
  if (half === '') return 0;
  const groups = half.split(':');
  const tail = groups.at(-1) ?? '';
  const dotted = last && tail.includes('.');
  if (dotted && !/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(tail))
    return Number.NaN;
  const plain = dotted ? groups.slice(0, -1) : groups;
  return plain.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
    ? plain.length + (dotted ? 2 : 0)
    : Number.NaN;
}
