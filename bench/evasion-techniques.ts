/** A way to write a value so that a pattern for it does not see it. */
export interface Technique {
  readonly name: string;
  /** The value is a part of what is written. */
  readonly within?: boolean;
  /** The value in the other writing; undefined where it cannot be written so. */
  readonly write: (value: string) => string | undefined;
}

const each = (value: string, write: (char: string, index: number) => string): string =>
  Array.from(value).map(write).join('');
const hexOf = (char: string): string => char.charCodeAt(0).toString(16).padStart(2, '0');
const bytesOf = (value: string): string =>
  Array.from(new TextEncoder().encode(value), (byte) => String.fromCharCode(byte)).join('');
const base64 = (value: string): string => btoa(bytesOf(value));
const hex = (value: string): string => each(bytesOf(value), hexOf);
const wide = (value: string): string => each(value, (char) => `${char}\0`);

/** ASCII letters and digits moved to where Unicode keeps another set of them. */
const moved =
  (digits: number, capitals?: number, smalls?: number) =>
  (value: string): string =>
    each(value, (char) => {
      const code = char.charCodeAt(0);
      if (/\d/.test(char)) return String.fromCodePoint(digits + code - 0x30);
      if (/[A-Z]/.test(char) && capitals !== undefined)
        return String.fromCodePoint(capitals + code - 0x41);
      if (/[a-z]/.test(char) && smalls !== undefined)
        return String.fromCodePoint(smalls + code - 0x61);
      return char;
    });

/** Replaces by pairs `from to` written one after the other; undefined when nothing was replaced. */
const swapped =
  (pairs: string) =>
  (value: string): string | undefined => {
    const chars = Array.from(pairs);
    const map = new Map<string, string>();
    for (let at = 0; at + 1 < chars.length; at += 2) map.set(chars[at] ?? '', chars[at + 1] ?? '');
    const written = each(value, (char) => map.get(char) ?? char);
    return written === value ? undefined : written;
  };

const onDigits =
  (write: (digits: string) => string | undefined) =>
  (value: string): string | undefined =>
    /^[\d. -]{9,23}$/.test(value) ? write(value) : undefined;

/** As the number is printed, otherwise by four. */
const groups = (digits: string): string[] =>
  /\D/.test(digits) ? digits.split(/\D/) : (digits.match(/\d{1,4}/g) ?? []);

const onToken =
  (write: (value: string) => string) =>
  (value: string): string | undefined =>
    /^[\w.+/=-]{16,200}$/.test(value) && !/^\d+$/.test(value) ? write(value) : undefined;

const onAddress =
  (write: (local: string, domain: readonly string[]) => string) =>
  (value: string): string | undefined => {
    const [, local, domain] = /^([\w.+-]+)@([\w.-]+)$/.exec(value) ?? [];
    return local === undefined || domain === undefined
      ? undefined
      : write(local, domain.split('.'));
  };

const short =
  (write: (value: string) => string) =>
  (value: string): string | undefined =>
    value.length <= 80 && !/\s/.test(value) ? write(value) : undefined;

const cut = (value: string, joint: string, parts = 2): string => {
  const size = Math.ceil(value.length / parts);
  return Array.from({ length: parts }, (_, index) =>
    value.slice(index * size, (index + 1) * size),
  ).join(joint);
};

/** The techniques of the public set, by family. */
export const TECHNIQUES: readonly Technique[] = [
  { name: 'zero-width-space', write: (value) => each(value, (char) => `${char}\u200b`) },
  {
    name: 'zero-width-joiner',
    write: (value) => each(value, (char, at) => (at % 3 === 1 ? `${char}\u200d` : char)),
  },
  { name: 'word-joiner', write: (value) => cut(value, '\u2060', 4) },
  { name: 'soft-hyphen', write: (value) => cut(value, '\u00ad', 5) },
  { name: 'byte-order-mark', write: (value) => cut(value, '\ufeff') },
  { name: 'invisible-separator', write: (value) => cut(value, '\u2063', 3) },
  {
    name: 'variation-selector',
    write: (value) => each(value, (char, at) => (at % 2 === 0 ? `${char}\ufe0f` : char)),
  },
  { name: 'direction-mark', write: (value) => cut(value, '\u200e', 3) },
  {
    name: 'full-width',
    write: (value) =>
      each(value, (char) =>
        /[!-~]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char,
      ),
  },
  { name: 'mathematical-bold', write: moved(0x1d7ce, 0x1d400, 0x1d41a) },
  { name: 'mathematical-monospace', write: moved(0x1d7f6, 0x1d670, 0x1d68a) },
  { name: 'arabic-digits', write: onDigits(moved(0x660)) },
  { name: 'persian-digits', write: onDigits(moved(0x6f0)) },
  { name: 'devanagari-digits', write: onDigits(moved(0x966)) },
  { name: 'thai-digits', write: onDigits(moved(0xe50)) },
  { name: 'keycap', write: onDigits((digits) => each(digits, (char) => `${char}\ufe0f\u20e3`)) },
  {
    name: 'combining-stroke',
    write: onDigits((digits) => each(digits, (char) => `${char}\u0336`)),
  },
  { name: 'cyrillic', write: swapped('aаeеoоpрcсxхyуAАBВEЕKКMМHНOОPРCСTТXХ') },
  { name: 'greek', write: swapped('oοvνAΑBΒEΕZΖHΗIΙKΚMΜNΝOΟPΡTΤYΥXΧ') },
  {
    name: 'no-break-space',
    write: (value) => (value.includes(' ') ? value.replaceAll(' ', '\u00a0') : undefined),
  },
  {
    name: 'en-dash',
    write: (value) =>
      /\d-\d/.test(value) ? value.replaceAll(/(?<=\d)-(?=\d)/g, '\u2013') : undefined,
  },
  { name: 'html-decimal', write: (value) => each(value, (char) => `&#${char.codePointAt(0)};`) },
  {
    name: 'html-hexadecimal',
    write: (value) => each(value, (char) => `&#x${char.codePointAt(0)?.toString(16)};`),
  },
  {
    name: 'html-few',
    write: (value) =>
      each(value, (char, at) => (at % 4 === 1 ? `&#${char.codePointAt(0)};` : char)),
  },
  {
    name: 'percent',
    write: (value) => each(bytesOf(value), (char) => `%${hexOf(char).toUpperCase()}`),
  },
  {
    name: 'percent-few',
    write: (value) => each(value, (char, at) => (at % 5 === 2 ? `%${hexOf(char)}` : char)),
  },
  { name: 'percent-twice', write: (value) => each(value, (char) => `%25${hexOf(char)}`) },
  { name: 'escape-u', write: (value) => each(value, (char) => `\\u00${hexOf(char)}`) },
  {
    name: 'escape-x',
    write: (value) => each(value, (char, at) => (at % 2 === 0 ? `\\x${hexOf(char)}` : char)),
  },
  {
    name: 'escape-octal',
    write: (value) => each(value, (char) => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`),
  },
  {
    name: 'quoted-printable',
    write: (value) => each(bytesOf(value), (char) => `=${hexOf(char).toUpperCase()}`),
  },
  { name: 'base64', write: base64 },
  {
    name: 'base64url',
    write: (value) => base64(value).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
  },
  { name: 'base64-twice', write: (value) => base64(base64(value)) },
  { name: 'base64-utf16', write: (value) => btoa(wide(value)) },
  {
    name: 'base64-in-sentence',
    within: true,
    write: (value) => base64(`The value you asked for is ${value}, keep it.`),
  },
  { name: 'hex', write: hex },
  { name: 'hex-capitals', write: (value) => hex(value).toUpperCase() },
  {
    name: 'hex-pairs',
    write: (value) => each(bytesOf(value), (char, at) => (at === 0 ? '' : ' ') + hexOf(char)),
  },
  {
    name: 'hex-literals',
    write: (value) => each(bytesOf(value), (char, at) => `${at === 0 ? '' : ', '}0x${hexOf(char)}`),
  },
  { name: 'base64-in-hex', write: (value) => hex(base64(value)) },
  { name: 'hex-in-base64', write: (value) => base64(hex(value)) },
  { name: 'percent-in-base64', write: (value) => base64(each(value, (char) => `%${hexOf(char)}`)) },
  { name: 'zero-width-in-base64', write: (value) => cut(base64(value), '\u200b', 6) },
  { name: 'spaced', write: short((value) => Array.from(value).join(' ')) },
  { name: 'dotted', write: short((value) => Array.from(value).join('.')) },
  { name: 'dashed', write: short((value) => Array.from(value).join('-')) },
  { name: 'character-a-line', write: short((value) => Array.from(value).join('\n')) },
  {
    name: 'full-width-spaced',
    write: onDigits((digits) => Array.from(moved(0xff10)(digits)).join(' ')),
  },
  { name: 'groups-slash', write: onDigits((digits) => groups(digits).join('/')) },
  { name: 'groups-bar', write: onDigits((digits) => groups(digits).join(' | ')) },
  { name: 'groups-brackets', write: onDigits((digits) => `[${groups(digits).join('][')}]`) },
  { name: 'groups-lines', write: onDigits((digits) => groups(digits).join('\n')) },
  { name: 'line-break', write: onToken((value) => cut(value, '\n')) },
  { name: 'line-break-indented', write: onToken((value) => cut(value, '\n    ')) },
  { name: 'line-break-quoted', write: onToken((value) => cut(value, '\n> ')) },
  { name: 'concatenation-plus', write: onToken((value) => `"${cut(value, '" + "', 3)}"`) },
  { name: 'concatenation-dot', write: onToken((value) => `'${cut(value, "' . '")}'`) },
  { name: 'concatenation-lines', write: onToken((value) => `"${cut(value, '" \\\n  "')}"`) },
  { name: 'adjacent-strings', write: onToken((value) => `"${cut(value, '"\n    "')}"`) },
  {
    name: 'at-dot-brackets',
    write: onAddress((local, domain) => `${local} [at] ${domain.join(' [dot] ')}`),
  },
  {
    name: 'at-dot-parentheses',
    write: onAddress((local, domain) => `${local}(at)${domain.join('(dot)')}`),
  },
  {
    name: 'at-dot-words',
    write: onAddress((local, domain) => `${local} at ${domain.join(' dot ')}`),
  },
  {
    name: 'at-dot-capitals',
    write: onAddress((local, domain) => `${local} AT ${domain.join(' DOT ')}`),
  },
  { name: 'at-brackets', write: onAddress((local, domain) => `${local} {at} ${domain.join('.')}`) },
];
