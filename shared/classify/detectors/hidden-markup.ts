import type { Detector } from '../detector.ts';

/** A tag is no longer than this; what stands further back belongs to another. */
const LONGEST_TAG = 400;
/** Fewer words are a label or a counter of some page; an instruction is a sentence. */
const FEWEST_WORDS = 4;
const OPENING = /<[a-z][a-z0-9-]{0,20}\s[^<>]{0,380}style\s{0,2}=\s{0,2}["'][^"'<>]{0,300}$/i;
const BACKGROUND = /background(?:-color)?\s{0,2}:\s{0,2}(?!#fff|white|transparent|none|inherit)/i;
const WORD = /\p{L}{2,}/gu;

/**
 * Text of pasted HTML that nobody sees: no size, no opacity, white or transparent letters where no other background is set, moved out of
 * the page, not displayed. A page shows none of it, a model reads all.
 */
export const hiddenMarkup: Detector = {
  id: 'hidden-markup',
  category: 'hidden',
  title: 'Text hidden by markup',
  placeholder: 'HIDDEN',
  source:
    'OWASP LLM01:2025 Prompt Injection, https://genai.owasp.org/llmrisk/llm01-prompt-injection/, 2026-11-22',
  anchors: [
    {
      keywords: [
        'font-size:',
        'opacity:',
        'color:',
        'display:none',
        'display: none',
        'visibility:hidden',
        'visibility: hidden',
        'text-indent:-',
        'text-indent: -',
      ],
    },
  ],
  get pattern() {
    return new RegExp(
      [
        '(?<style>font-size:\\s{0,2}0(?:px|pt|em|rem|%)?(?![.\\d])|opacity:\\s{0,2}0(?![.\\d])|',
        'color:\\s{0,2}(?:#fff(?:fff)?\\b|white\\b|transparent\\b|rgba?\\(\\s?255,\\s?255,\\s?255(?:,\\s?[\\d.]{1,4})?\\s?\\)|rgba\\([^()]{5,20},\\s?0\\))|',
        'display:\\s{0,2}none|visibility:\\s{0,2}hidden|text-indent:\\s{0,2}-\\d{3,5}(?:px|em))',
        '(?<rest>[^"\'<>]{0,300}["\'][^<>]{0,200}>)(?<value>[^<>]{12,4000})<',
      ].join(''),
      'di',
    );
  },
  judge: ({ text, start, value, groups }) => {
    const { style = '', rest = '' } = groups;
    const at = start - rest.length - style.length;
    const before = text.slice(Math.max(0, at - LONGEST_TAG), at);
    if (!OPENING.test(before) || /[\w-]$/.test(before)) return undefined;
    if ((value.match(WORD) ?? []).length < FEWEST_WORDS) return undefined;
    const shown = BACKGROUND.test(before.slice(before.lastIndexOf('<')) + rest);
    if (/^color/i.test(style) && shown) return undefined;
    // Pages keep menus and messages for later in what is not displayed; nobody writes letters of no size.
    const common = /^(?:display|visibility)/i.test(style);
    return { confidence: common ? 55 : 80, evidence: [common ? 'not-displayed' : 'invisible'] };
  },
  confidence: 80,
  specificity: 42,
};
