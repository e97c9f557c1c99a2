import type { Detector } from '../detector.ts';
import { isDocumented } from '../documentation.ts';
import { looksRandom } from '../validate/looks-random.ts';

const NAMES = [
  'key',
  'token',
  'secret',
  'credential',
  'credentials',
  'schlüssel',
  'clé',
  'clave',
  'chave',
];
const VERBS = 'is|are|was|ist|lautet|war|est|es|é|è|=|:|->|→';
/** Keys that open nothing. */
const OTHER =
  /^(?:public|primary|foreign|cache|partition|sort|unique|object|hash|site|page|csrf)[ _-]/i;

/** "key: …" is also the name of an entry, unless it says that it opens something. */
const SIGN = /^[=:]$/;
const OPENS = /api|access|secret|auth|private|service|licen[cs]e/i;

/** Keys told in a sentence: "our API key for the shop is …". Only what looks drawn: "the key is required" is prose. */
export const keyProse: Detector = {
  id: 'key-prose',
  category: 'credential',
  title: 'Key or token in a sentence',
  placeholder: 'SECRET',
  source: 'Own rules; CWE-798, https://cwe.mitre.org/data/definitions/798.html, 2026-11-22',
  anchors: [{ keywords: NAMES }],
  get pattern() {
    return new RegExp(
      `(?<=(?<!\\p{L})(?<kind>(?:\\p{L}{2,12}[ _-])?))(?:${NAMES.join('|')})(?: (?:for|of|to|in|on|für|pour|para|per) (?:[\\p{L}\\p{N}@._-]{1,40} ){0,4}[\\p{L}\\p{N}@._-]{1,40})? ?(?<verb>${VERBS})(?: (?:now|still|as follows|jetzt))?[ :]{0,3}\\s{0,3}["'\`“„«]? ?(?<value>[\\w+/=.~-]{16,250})(?![\\w+/=-])`,
      'diu',
    );
  },
  judge: ({ text, start, groups, value: raw }) => {
    const { kind = '', verb = '' } = groups;
    const value = raw.replace(/\.$/, '');
    if (!looksRandom(value) || OTHER.test(kind) || isDocumented(text, start)) return undefined;
    return {
      start,
      end: start + value.length,
      confidence: SIGN.test(verb) && !OPENS.test(kind) ? 55 : 70,
      evidence: ['phrase', 'entropy'],
    };
  },
  confidence: 70,
  specificity: 16,
};
