import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classify } from '../../../../shared/classify/classify.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../../../../shared/classify/finding.ts';
import { readFixtures } from '../read-fixture.ts';

const CARD = '4680301143710904';
const ADDRESS = 'anna.schmidt@example.org';
const base64 = (text: string): string => btoa(text);
const hex = (text: string): string => each(text, (char) => hexOf(char));
const hexOf = (char: string): string => char.charCodeAt(0).toString(16).padStart(2, '0');
const each = (text: string, write: (char: string) => string): string =>
  Array.from(text).map(write).join('');
const from = (first: number) => (char: string) =>
  String.fromCodePoint(first + char.charCodeAt(0) - 0x30);

const TOKEN = valueOf('github-token');

function valueOf(detector: string): string {
  const fixture = readFixtures(detector, 'match')[0];
  const [start, end] = fixture?.spans[0] ?? [0, 0];
  return fixture?.text.slice(start, end) ?? '';
}

const ROWS: readonly (readonly [title: string, text: string, detector: string, code: string])[] = [
  ['zero-width spaces', each(CARD, (c) => `${c}\u200b`), 'payment-card', 'normalised:zero-width'],
  ['soft hyphens', each(TOKEN, (c) => `${c}\u00ad`), 'github-token', 'normalised:zero-width'],
  ['full-width digits', each(CARD, from(0xff10)), 'payment-card', 'normalised:compatibility'],
  ['Arabic digits', each(CARD, from(0x660)), 'payment-card', 'normalised:digits'],
  ['Devanagari digits', each(CARD, from(0x966)), 'payment-card', 'normalised:digits'],
  ['Cyrillic letters', TOKEN.replaceAll('p', 'р'), 'github-token', 'normalised:lookalike'],
  [
    'marks over digits',
    each(CARD, (c) => `${c}\u0336`),
    'payment-card',
    'normalised:combining-mark',
  ],
  ['dashes of print', '536‑22‑8714', 'us-ssn', 'normalised:punctuation'],
  [
    'character references',
    each(CARD, (c) => `&#${c.charCodeAt(0)};`),
    'payment-card',
    'decoded:html',
  ],
  ['named references', ADDRESS.replace('@', '&commat;'), 'email', 'decoded:html'],
  ['percent escapes', each(ADDRESS, (c) => `%${hexOf(c)}`), 'email', 'decoded:percent'],
  ['escapes of JSON', each(CARD, (c) => `\\u00${hexOf(c)}`), 'payment-card', 'decoded:backslash'],
  ['escapes of C', each(TOKEN, (c) => `\\x${hexOf(c)}`), 'github-token', 'decoded:backslash'],
  [
    'quoted-printable',
    each(CARD, (c) => `=${hexOf(c)}`),
    'payment-card',
    'decoded:quoted-printable',
  ],
  ['base 64', base64(ADDRESS), 'email', 'decoded:base64'],
  ['base 64 twice', base64(base64(ADDRESS)), 'email', 'decoded:base64+base64'],
  ['hexadecimal digits', hex(TOKEN), 'github-token', 'decoded:hex'],
  ['base 64 in hexadecimal', hex(base64(ADDRESS)), 'email', 'decoded:hex+base64'],
  ['a list of bytes', each(CARD, (c) => `0x${hexOf(c)}, `), 'payment-card', 'decoded:hex'],
  ['a memory dump', each(CARD, (c) => `${hexOf(c)} `), 'payment-card', 'decoded:hex'],
  ['spaces between', Array.from(CARD).join(' '), 'payment-card', 'normalised:spaced'],
  ['dots between', Array.from(TOKEN).join('.'), 'github-token', 'normalised:spaced'],
  ['a character a line', Array.from(CARD).join('\n'), 'payment-card', 'normalised:spaced'],
  ['groups with bars', '4680|3011|4371|0904', 'payment-card', 'normalised:digit-groups'],
  ['groups in brackets', '[536][22][8714]', 'us-ssn', 'normalised:digit-groups'],
  ['signs as words', 'anna.schmidt [at] example [dot] org', 'email', 'normalised:at-dot'],
  ['signs as bare words', 'anna at example dot org', 'email', 'normalised:at-dot'],
  [
    'a line end within',
    `${TOKEN.slice(0, 20)}\n${TOKEN.slice(20)}`,
    'github-token',
    'normalised:line-break',
  ],
  [
    'a concatenation',
    `${TOKEN.slice(0, 9)}" + "${TOKEN.slice(9)}`,
    'github-token',
    'normalised:concatenation',
  ],
];

describe('a value written in another way', () => {
  for (const [title, written, detector, code] of ROWS) {
    it(`${title}: is found where it stands`, () => {
      const finding = classify(`Here it is: ${written} (thanks)`).find(
        (found) => found.detector === detector && found.confidence >= DEFAULT_MIN_CONFIDENCE,
      );
      assert.ok(finding !== undefined);
      assert.ok(finding.evidence.includes(code), finding.evidence.join());
      assert.ok(finding.start <= 13 && finding.end <= 12 + written.length);
      // What may be left out is a sign after the last character.
      assert.ok(finding.end >= 12 + written.length - 3);
    });
  }
});

const PLAIN: readonly (readonly [title: string, text: string])[] = [
  ['Cyrillic prose', 'Напишите мне, пожалуйста, до 15 мая 2026 года о плане на 2027г.'],
  ['Persian words', 'می‌خواهم بدانم'],
  ['the dot product', 'look at the dot in the middle, at some point it moves'],
  ['a column of numbers', '4680\n3011\n4371\n0904\n5512\n9981\n1234\n8871'],
  ['addresses of machines', 'rhost=10.152.168.249 user=unknown'],
  ['base 64 of a picture', `data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUgAA'.repeat(9)}`],
  ['escapes of harmless text', '%48%65%6c%6c%6f%20%77%6f%72%6c%64 &#72;&#105; \\u0048\\u0069'],
];

describe('a text without anything to find', () => {
  for (const [title, text] of PLAIN) {
    it(`${title}: is no find`, () => {
      assert.deepEqual(
        classify(text).filter(({ confidence }) => confidence >= DEFAULT_MIN_CONFIDENCE),
        [],
      );
    });
  }
});

it('what stands in the text as it is, is reported as it is and once', () => {
  const findings = classify('card 4680 3011 4371 0904 – “the red one”');
  assert.deepEqual(
    findings.map(({ detector, evidence }) => [detector, evidence]),
    [['payment-card', ['checksum', 'issuer', 'context:before']]],
  );
});

it('a value of which a part is plain is found as a whole', () => {
  const text = 'Write to an\u200bna@example.org';
  const [finding] = classify(text);
  assert.equal(text.slice(finding?.start, finding?.end), 'an\u200bna@example.org');
});

it('says from where on it did not read again', () => {
  const text = `${'%41%42%43 '.repeat(20_000)}${each(CARD, (c) => `%${hexOf(c)}`)}`;
  const last = classify(text).at(-1);
  assert.ok(last?.detector === 'uninspected' || last?.detector === 'payment-card');
});
