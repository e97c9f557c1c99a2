import { assignmentPattern, isExpression, readAssignment } from '../assignment.ts';
import type { Detector } from '../detector.ts';
import { lazily } from '../lazily.ts';
import { looksRandom } from '../validate/looks-random.ts';
import { SERVICE_NAMES } from '../vendor-tokens/service-names.ts';

const NAMES = ['token', 'secret', 'key', 'apikey', 'auth', 'credential', 'bearer'];
/** How far before the name of the key its service is looked for: the same line, or the object it stands in. */
const REACH = 60;
/** The name goes on to speak of something else, or names a key that opens nothing, or a fingerprint is what it holds. */
const OTHER =
  /(?:id|name|type|ur[li]|path|file|hash|format|length|count|version|prefix|expir\w*|sha\d*|md5|digest|fingerprint)$|keyboard|keyword|monkey|author(?!iz)|(?:public|pub|primary|foreign|cache|partition|sort|row|hash|object|unique|index|route|page|csrf|xsrf|next|site|map|group|lock)[_. -]?(?:key|token)/i;
const SERVICE = lazily(() => new RegExp(`(?<![a-z])(?:${SERVICE_NAMES.join('|')})(?![a-z])`));
/** `acme_key`, `X-Acme-Key`, `acmeKey`: somebody's key, of a service we do not know. */
const COMPOUND = /[a-z0-9](?:[_.-](?:key|token|secret)|Key|Token|Secret|KEY|TOKEN|SECRET)$/i;
const OF_SOMEBODY = /\p{L}{3,} $/u;

/**
 * A key beside the name of a service whose keys have no form of their own: `acme: { key: "…" }`. The name raises what would
 * otherwise be any random value, a UUID for instance, to a key.
 */
export const serviceKey: Detector = {
  id: 'service-key',
  category: 'credential',
  title: 'Key of an online service',
  placeholder: 'SECRET',
  source: 'Own rules; CWE-798, https://cwe.mitre.org/data/definitions/798.html, 2026-11-22',
  anchors: [{ keywords: NAMES }],
  get pattern() {
    return assignmentPattern(NAMES.join('|'));
  },
  judge: (candidate) => {
    const assignment = readAssignment(candidate);
    const { identifier, value, start } = assignment;
    if (!/^[\w+/=.:-]{14,250}$/.test(value) || OTHER.test(identifier)) return undefined;
    if (isExpression(assignment) || !looksRandom(value)) return undefined;
    const near = candidate.text.slice(Math.max(0, candidate.start - REACH), candidate.start);
    const confidence = weigh(near, identifier, value);
    return confidence === undefined
      ? undefined
      : { start, end: candidate.end, confidence, evidence: ['keyword', 'entropy'] };
  },
  confidence: 75,
  specificity: 18,
};

function weigh(near: string, identifier: string, value: string): number | undefined {
  if (namesService(near + identifier)) return 75;
  if (COMPOUND.test(identifier)) return value.length >= 20 ? 60 : 45;
  if (OF_SOMEBODY.test(near) && value.length >= 20) return 55;
  return undefined;
}

/** `myAcmeKey` holds acme: case changes are the ends of words. */
const namesService = (text: string): boolean =>
  SERVICE().test(text.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase());
