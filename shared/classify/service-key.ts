import { isExpression, type Assignment } from './assignment.ts';
import type { Candidate } from './detector.ts';
import { lazily } from './lazily.ts';
import { looksRandom } from './validate/looks-random.ts';
import { SERVICE_NAMES } from './vendor-tokens/service-names.ts';

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
 * Confidence that an assignment holds the key of an online service whose keys have no form of their own, such as
 * `acme: { key: "…" }`; 0: none. The service's name raises what would otherwise be any random value, a UUID for instance, to a key.
 */
export function weighServiceKey({ text, start }: Candidate, assignment: Assignment): number {
  const { identifier, value, loose } = assignment;
  if (loose || !/^[\w+/=.:-]{14,250}$/.test(value) || OTHER.test(identifier)) return 0;
  if (isExpression(assignment) || !looksRandom(value)) return 0;
  const near = text.slice(Math.max(0, start - REACH), start);
  if (namesService(near + identifier)) return 75;
  if (COMPOUND.test(identifier)) return value.length >= 20 ? 60 : 45;
  return OF_SOMEBODY.test(near) && value.length >= 20 ? 55 : 0;
}

/** `myAcmeKey` holds acme: case changes are the ends of words. */
const namesService = (text: string): boolean =>
  SERVICE().test(text.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase());
