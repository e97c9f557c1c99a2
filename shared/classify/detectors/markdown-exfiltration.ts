import type { Detector } from '../detector.ts';

/** A blank that a model is to fill in: `{conversation}`, `[DATA]`, `<secret>`, `$PROMPT`, `…`. */
const BLANK =
  /[?&/=](?:[\w.-]{1,40}=)?(?:\{{1,2}[^{}\s]{1,60}\}{1,2}|\[[^\][\s]{1,60}\]|<[^<>\s]{1,60}>|%7B[^\s&]{1,60}%7D|\$\{?[A-Z_]{3,40}\}?|[A-Z_]{4,40}_HERE|(?:INSERT|YOUR|BASE64|ENCODED|DATA|SECRET|PROMPT|CONVERSATION|SUMMARY)[A-Z_]{0,40}(?![a-z]))/;
const TELLING =
  /(?:data|prompt|conversation|chat|history|summary|secret|token|key|password|message|context|user|email|content|answer|text|info|q|d|msg|exfil)/i;
const IMAGE = /^!/;

/**
 * An image or link whose address has a blank for the conversation: a client that shows the answer fetches the image, and the data
 * has left without a click.
 */
export const markdownExfiltration: Detector = {
  id: 'markdown-exfiltration',
  category: 'injection',
  title: 'Image address that carries data out',
  placeholder: 'IMAGE',
  source:
    'MITRE ATLAS AML.T0077 LLM Response Rendering, https://atlas.mitre.org/techniques/AML.T0077, 2026-11-22',
  anchors: [{ keywords: ['!['] }, { keywords: ['<img'] }],
  get pattern() {
    return /(?:!\[[^\]\n]{0,100}\]\((?:https?:)?\/\/(?<address>[^\s)]{4,400})\)?|<img[^<>\n]{0,80} src\s?=\s?["']?(?:https?:)?\/\/(?<source>[^\s"'>]{4,400}))/iu;
  },
  judge: ({ value, groups }) => {
    const address = groups['address'] ?? groups['source'] ?? '';
    const blank = BLANK.exec(address);
    if (blank === null) return undefined;
    const query = address.slice(Math.max(0, blank.index - 1));
    const asks = TELLING.test(query) && address.includes('?');
    return {
      confidence: asks ? (IMAGE.test(value) ? 75 : 60) : 40,
      evidence: ['image', 'blank'],
    };
  },
  confidence: 70,
  specificity: 60,
};
