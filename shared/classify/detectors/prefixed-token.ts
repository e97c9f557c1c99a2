import type { Detector } from '../detector.ts';
import { measure } from '../secret-scorer/value-measure.ts';
import { looksRandom } from '../validate/looks-random.ts';

const PARTS = [
  'key',
  'apikey',
  'token',
  'tok',
  'secret',
  'pat',
  'sk',
  'rk',
  'sat',
  'live',
  'prod',
  'test',
  'api',
  'auth',
  'priv',
];
/** What the token begins with, up to the part that leads to it; not within a word, a path or a host. */
const BEGIN = /(?:^|[^\w./-])((?:[A-Za-z][A-Za-z0-9]{0,11}[_-]){0,2})$/;
/** Between these and a random rest stands a name, not a secret: `apiVersion-…` is told by case, `test-…` names a file. */
const FILE = /^\.[a-z]{1,5}\b/;

/**
 * Tokens of vendors nobody listed, by the form most of them choose: a few short words joined by signs, one of which says key, token, live
 * or the like, then twenty or more characters drawn by chance. Needs no word nearby.
 */
export const prefixedToken: Detector = {
  id: 'prefixed-token',
  category: 'credential',
  title: 'Access token',
  placeholder: 'TOKEN',
  source:
    'Own rules after the prefixes vendors publish, https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/, 2026-11-22',
  anchors: [{ keywords: PARTS.flatMap((part) => [`${part}_`, `${part}-`]) }],
  pattern: new RegExp(
    `(?:${PARTS.join('|')})[_-](?:[a-z0-9]{1,8}[_-])?(?<body>[A-Za-z0-9_-]{20,250})`,
    'i',
  ),
  judge: ({ text, start, end, groups }) => {
    const lead = BEGIN.exec(text.slice(Math.max(0, start - 28), start))?.[1];
    const body = groups['body'] ?? '';
    // What goes on behind the longest token is none; a repeat that gave back to look there would cost its square.
    if (lead === undefined || /^[\w/-]/.test(text.slice(end, end + 1))) return undefined;
    if (FILE.test(text.slice(end, end + 7)) || !isDrawn(body)) return undefined;
    return { start: start - lead.length, end, evidence: ['prefix', 'entropy'] };
  },
  confidence: 65,
  specificity: 22,
};

/** Letters and digits in turn, or letters alone that make no words. */
function isDrawn(body: string): boolean {
  if (body.length < 32 && (/^[0-9a-f-]+$/i.test(body) || /[_-]/.test(body))) return false;
  if (looksRandom(body)) return true;
  const { triples, rare, changes } = measure(body);
  return triples >= 16 && rare / triples > 0.6 && changes >= 4;
}
