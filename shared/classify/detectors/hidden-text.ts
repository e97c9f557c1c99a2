import type { Detector } from '../detector.ts';

/** Zero-width and other characters that take no place. U+200D alone joins emoji and U+200C Persian words: those are no find. */
const INVISIBLE = '\\u200B\\u200C\\u200D\\u2060-\\u2064\\uFEFF\\u180E';
/** The first sixteen variation selectors; the others begin with U+DB40. One alone says how an emoji is drawn, a row of them is bytes. */
const SELECTORS = Array.from({ length: 16 }, (_, index) => String.fromCharCode(0xfe00 + index));
const BIDI_OVERRIDE = /[\u202D\u202E]/u;
/** Characters between which something invisible stands. */
const LACED = /[\p{Script=Latin}\p{N}]/u;

/**
 * Characters nobody sees but a model reads: Unicode tag characters and variation selectors that carry text, rows of zero-width
 * characters, and direction overrides that show another order than is sent. Words laced with single ones hide nothing, as they are
 * read without them: they stay below what rules act on.
 */
export const hiddenText: Detector = {
  id: 'hidden-text',
  category: 'hidden',
  title: 'Invisible text',
  placeholder: 'HIDDEN',
  source: 'Unicode UTS #39 and UTR #36, https://www.unicode.org/reports/tr36/, 2026-11-22',
  anchors: [
    {
      keywords: [
        '\u200B',
        '\u200C',
        '\u200D',
        '\u2060',
        '\u2061',
        '\u2062',
        '\u2063',
        '\u2064',
        '\uFEFF',
        '\u180E',
        '\u202D',
        '\u202E',
        '\uDB40',
        ...SELECTORS,
      ],
    },
  ],
  get pattern() {
    return new RegExp(
      [
        // England, Scotland and Wales have flags made of a black flag and tags.
        '(?<!\\u{1F3F4})(?<![\\u{E0020}-\\u{E007F}])[\\u{E0001}\\u{E0020}-\\u{E007F}]{1,4000}',
        '[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]{4,4000}',
        `(?<=\\p{L}|\\p{N})(?:[${INVISIBLE}]{1,4}[\\p{Script=Latin}\\p{N}]{1,2}){3,200}`,
        `[${INVISIBLE}]{3,4000}`,
        '[\\u202D\\u202E][^\\r\\n\\u202C]{1,200}',
      ].join('|'),
      'u',
    );
  },
  judge: ({ value }) => {
    if (BIDI_OVERRIDE.test(value)) return { confidence: 70, evidence: ['direction-override'] };
    if (LACED.test(value)) return { confidence: 40, evidence: ['laced'] };
    return { confidence: 90, evidence: ['invisible'] };
  },
  confidence: 90,
  specificity: 45,
};
