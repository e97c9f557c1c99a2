import type { Detector } from '../detector.ts';
import { lineAround } from '../validate/line-around.ts';

/** How far each colour restrains those who read; `CLEAR` and, before 2022, `WHITE` do not. */
const WEIGHT: Readonly<Record<string, number>> = {
  RED: 95,
  'AMBER+STRICT': 90,
  AMBER: 85,
  GREEN: 60,
};
/** A text about the protocol itself. */
const ABOUT =
  /\b(?:labels?|means|definitions?|colou?rs?|designations?|protocol|standard|either)\b/i;
const REACH = 80;
const LESS = 45;

/** Labels of the Traffic Light Protocol, which say how far a text may be passed on. */
export const trafficLightProtocol: Detector = {
  id: 'traffic-light-protocol',
  category: 'business',
  title: 'Traffic Light Protocol label',
  placeholder: 'TLP',
  source: 'FIRST TLP 2.0, https://www.first.org/tlp/, 2026-11-22',
  anchors: [{ keywords: ['tlp:', 'tlp ', 'tlp-', 'tlp_'] }],
  pattern:
    /(?<![\p{L}\p{N}_])TLP(?::| : ?|[ _-])\s?(?<colour>RED|AMBER(?:\+STRICT)?|GREEN)(?![\p{L}\p{N}_+])/iu,
  judge: ({ text, start, end, value, groups }) => {
    const colour = groups['colour']?.toUpperCase() ?? '';
    const weight = WEIGHT[colour] ?? LESS;
    const [before, after] = lineAround(text, start, end, REACH);
    const isWritten = value.includes(':') && value.startsWith('TLP');
    const sure = isWritten && !ABOUT.test(before) && !ABOUT.test(after);
    return { confidence: sure ? weight : LESS, evidence: [`tlp:${colour.toLowerCase()}`] };
  },
  confidence: 80,
  specificity: 60,
};
