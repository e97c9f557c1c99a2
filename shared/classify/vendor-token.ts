import type { Anchor, Candidate, Detector, Judgement } from './detector.ts';
import { entropy } from './validate/entropy.ts';
import { looksRandom } from './validate/looks-random.ts';
import { isStandIn } from './validate/stand-in.ts';
import { namedLead } from './vendor-tokens/named-lead.ts';

/** Bits per character. Random tokens of 20 characters stay above 3.5; fillers such as repeated digits below 2.5. */
const LOWEST_ENTROPY = 2.8;
/** Start of a token: not within a word, though `\n` and `%3D` end in letters. */
const BEFORE = '(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}))';
/** How far from the vendor's name a value without a form of its own may stand. */
const REACH = 48;

/** One of the forms in which a vendor writes its tokens. */
export interface TokenFormat {
  /** Lower-case words joined by dashes; evidence of a finding is `format:<name>`. */
  readonly name: string;
  /**
   * Lower-case text the token begins with (or {@link begin} says where). Left out: the token has no form of its own, so one of the
   * vendor's `words` must stand close before it and the value must look random.
   */
  readonly prefixes?: readonly string[];
  /** The token begins with so many digits and then `next`, instead of a prefix. */
  readonly digits?: readonly [min: number, max: number];
  readonly next?: string;
  /** Where the token begins, seen from the prefix; left out: with it. */
  readonly begin?: readonly number[];
  /** Text that must stand right before the token and is no part of it, such as `AccountKey=`; the prefix is within it. */
  readonly lead?: RegExp;
  /** The token: alphabet and length. No named groups, every repeat bounded. */
  readonly form: RegExp;
  /** 1–100; left out: 95 with a prefix, otherwise by how the value is spoken of. */
  readonly confidence?: number;
  /** Proof beyond the form. Undefined: no token after all. */
  readonly judge?: (value: string) => Judgement | undefined;
}

/** A vendor and its formats. */
export interface Vendor extends Pick<Detector, 'id' | 'title' | 'source'> {
  /** Lower-case names of the vendor as they stand in variable names and prose; for the formats without prefix. */
  readonly words?: readonly string[];
  readonly formats: readonly TokenFormat[];
}

/** A vendor's detector, with the names of its formats for whoever counts them. */
export interface VendorDetector extends Detector {
  readonly formats: readonly string[];
}

/**
 * One detector for all formats of a vendor: what has a prefix is found by it, the rest by the vendor's name. Documentation
 * examples and low-entropy fillers are not findings. Cost of a try: the form's length, and 48 times its first character where
 * only the name leads to it.
 */
export function vendorTokens({ words = [], formats, ...vendor }: Vendor): VendorDetector {
  return {
    ...vendor,
    category: 'credential',
    placeholder: 'SECRET',
    formats: formats.map(({ name }) => name),
    anchors: [
      ...formats.flatMap(anchorsOf),
      ...(formats.some(isNamed) ? [{ keywords: words }] : []),
    ],
    get pattern() {
      return patternOf(words, formats);
    },
    judge: (candidate) => judgeBy(formats, candidate),
    confidence: 95,
    specificity: 90,
  };
}

/** Whether only the vendor's name leads to it. */
const isNamed = ({ prefixes, digits }: TokenFormat): boolean =>
  prefixes === undefined && digits === undefined;

function anchorsOf({ prefixes, digits, next, begin }: TokenFormat): Anchor[] {
  const place = begin === undefined ? {} : { begin };
  const after = next === undefined ? {} : { next };
  return [
    ...(prefixes === undefined ? [] : [{ keywords: prefixes, ...place }]),
    ...(digits === undefined ? [] : [{ digits, ...after, ...place }]),
  ];
}

function patternOf(words: readonly string[], formats: readonly TokenFormat[]): RegExp {
  const marked: string[] = [];
  const named: string[] = [];
  for (const [index, format] of formats.entries()) {
    const form = `(?<f${index}>${format.form.source})`;
    if (isNamed(format)) named.push(`${form}(?![\\w+/-]|\\.\\w)`);
    else marked.push(`${format.lead?.source ?? ''}${form}${tailOf(format.form)}`);
  }
  const name = `(?<word>${words.map(anyCase).join('|')})(?<lead>[^]{0,${REACH}}?)`;
  return new RegExp(
    [
      ...(marked.length > 0 ? [`${BEFORE}(?:${marked.join('|')})`] : []),
      ...(named.length > 0 ? [`${name}(?<![\\w-])(?:${named.join('|')})`] : []),
    ].join('|'),
  );
}

/** What may not follow: more of the token's own alphabet. */
function tailOf({ source }: RegExp): string {
  const last =
    /(\[[^\]]+\]|\\w)(?:\{[\d,]+\})?(?:=\{[\d,]+\}|=\?|={1,2})?\)?$/.exec(source)?.[1] ?? '';
  const more = /\\w|_/.test(last) ? '_' : '';
  return `(?![A-Za-z0-9${more}${/-\]$|\\w-/.test(last) ? '-' : ''}])`;
}

const anyCase = (word: string): string =>
  word.replaceAll(/[^0-9]/g, (char) =>
    /[a-z]/.test(char)
      ? `[${char}${char.toUpperCase()}]`
      : char.replace(/[.+*?()[\]{}|^$\\/-]/, '\\$&'),
  );

function judgeBy(formats: readonly TokenFormat[], candidate: Candidate): Judgement | undefined {
  const { text, end, groups } = candidate;
  const index = formats.findIndex((_, place) => groups[`f${place}`] !== undefined);
  const format = formats[index];
  const value = groups[`f${index}`];
  if (format === undefined || value === undefined) return undefined;
  const start = end - value.length;
  const confidence = isNamed(format)
    ? weighNamed(text.charAt(candidate.start - 1), value, groups)
    : weighPrefixed(value);
  const own = format.judge === undefined ? {} : format.judge(value);
  if (confidence === undefined || own === undefined) return undefined;
  return {
    start,
    end,
    confidence: own.confidence ?? format.confidence ?? confidence,
    evidence: [`format:${format.name}`, ...(own.evidence ?? [])],
  };
}

const weighPrefixed = (value: string): number | undefined =>
  isStandIn(value) || entropy(value) < LOWEST_ENTROPY ? undefined : 95;

function weighNamed(
  before: string,
  value: string,
  { word = '', lead = '' }: Candidate['groups'],
): number | undefined {
  const named = namedLead(before, word, lead);
  if (named === undefined) return undefined;
  // A fingerprint looks like a key: without a word for keys, 32 hexadecimal digits are one or the other.
  if (!named.names && /^[0-9a-f-]+$|^\d+$/i.test(value)) return undefined;
  if (!/^\d+$/.test(value) && !looksRandom(value)) return undefined;
  if (named.names) return named.assigned ? 85 : 75;
  return 65;
}
