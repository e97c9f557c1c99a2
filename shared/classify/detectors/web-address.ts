import type { Detector } from '../detector.ts';

/** Pages on which one person presents themselves. */
const PROFILE =
  /^(?:https?:\/\/)?(?:[a-z]{2,3}\.|www\.|m\.)?(?:linkedin\.com\/(?:in|pub)\/|(?:facebook|instagram|tiktok|threads)\.(?:com|net)\/@?(?!(?:groups|events|pages|business|help|about|p|watch|explore|reel|legal|policies)\b)[\w.]{3}|(?:x|twitter)\.com\/(?!(?:search|hashtag|home|intent|share|i)\b)\w{3,15}\/?$|xing\.com\/profile\/|t\.me\/\w{3}|orcid\.org\/\d|keybase\.io\/\w{3})/i;

/**
 * Web addresses. One of the eighteen kinds of data that US privacy rules for health records remove; elsewhere no reason to act
 * unless it is somebody's profile or the words around it say whose page it is.
 */
export const webAddress: Detector = {
  id: 'web-address',
  category: 'personal',
  title: 'Web address',
  placeholder: 'URL',
  source:
    'HIPAA, 45 CFR 164.514(b)(2)(i)(N), https://www.ecfr.gov/current/title-45/section-164.514, 2026-11-22',
  anchors: [{ keywords: ['https://', 'http://', 'www.'] }],
  get pattern() {
    return /(?<![\p{L}\p{N}_@/.-])(?:https?:\/\/|www\.)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}(?:xn--[a-z0-9-]{2,59}|\p{L}{2,24})(?![\p{L}\p{N}_-])(?::\d{2,5}(?!\d))?(?:[/?#][^\s"'<>`)\]}\\]{0,300})?/iu;
  },
  context: {
    words: [
      'my website',
      'my site',
      'my page',
      'my blog',
      'my homepage',
      'my profile',
      'my portfolio',
      'personal website',
      'personal page',
      'his website',
      'her website',
      'patient portal',
      'meine webseite',
      'meine homepage',
      'mon site',
      'mi página',
      'mi sitio',
      'il mio sito',
      'meu site',
      'mijn website',
    ],
    before: 24,
    after: 0,
    raise: 30,
  },
  judge: ({ start, value }) => {
    const length = value.replace(/[.,;:!?]+$/, '').length;
    return PROFILE.test(value)
      ? { end: start + length, confidence: 55, evidence: ['profile'] }
      : { end: start + length, confidence: 30, evidence: ['format'] };
  },
  confidence: 30,
  specificity: 5,
};
