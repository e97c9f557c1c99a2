import { assignmentPattern, isExpression, readAssignment, type Assignment } from '../assignment.ts';
import type { Candidate, Detector, Judgement } from '../detector.ts';
import { scoreSecret, type SecretScorer } from '../secret-scorer/score-secret.ts';
import { withScore } from '../secret-scorer/with-score.ts';
import { isDocumented } from '../documentation.ts';
import { weighServiceKey } from '../service-key.ts';
import { consonantRun } from '../validate/consonant-run.ts';
import { entropy } from '../validate/entropy.ts';
import { isStandIn } from '../validate/stand-in.ts';
import { looksRandom } from '../validate/looks-random.ts';
import { isTrivialPassword } from '../validate/trivial-password.ts';

/** Parts of names. Not all that holds one is a secret's name: {@link scoreSecret} judges. */
const NAMES = [
  'secret',
  'token',
  'api key',
  'key',
  'auth',
  'cred',
  'bearer',
  'sessionid',
  'session_id',
];
/** Names that leave no doubt, for the rules. */
const PLAIN =
  /secret|token|api[ _-]?key|(?:access|auth|private|encryption|signing|master|app)[_-]?key|account_?key|consumer_key|licen[cs]e_key|subscription-key|credential|nkey|keyauth|ikey|session_?id/i;
/** The name ends by speaking of something else: `token_type`, `secretName`, `access_key_id`. */
const OTHER =
  /(?:_|-|\.|[a-z](?=[A-Z]))(?:id|ids|names?|types?|ur[li]|endpoint|path|file|field|header|length|count|limit|max|min|ref|index|kind|expir\w*|manager|store|provider|version|hash|arn|format|regex|pattern|label|position|usage|prefix|class|list|stream|value_?from)$|token(?:s|_?count)$|tokeni[sz]|secretar|csrf|xsrf|public|cursor|page|continuation|m[ou]nkey|partition_?key|keyboard/i;
const SHORTEST = 6;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const UUID_NAME = /access_?token|auth_?token|api_?key|secret/i;
const WORDS = /^[A-Za-z]+(?:[-_. /:][A-Za-z]+)*\d{0,3}$/;
/** Fifteen letters of one case in a row are no word in an assignment. */
const LETTERS = /^(?:[a-z]{15,}|[A-Z]{15,})$/;
const SHAPE = /^[A-Za-z0-9+/_=.~:$@!%*^-]{10,250}$/;
const SCHEME = /^(?:bearer|basic|token)\s+(?=\S)/i;

/**
 * Keys, tokens and secrets that no vendor's form gives away: a name that says so and a value that looks drawn by chance. The
 * noisiest kind of detector there is, so words, paths, versions, identifiers and expressions are left out first. What the rules do
 * not decide, the scorer does.
 */
export const genericSecretBy = (score: SecretScorer): Detector => ({
  id: 'generic-secret',
  category: 'credential',
  title: 'Secret or access token',
  placeholder: 'SECRET',
  source: 'Own rules; CWE-798, https://cwe.mitre.org/data/definitions/798.html, 2026-11-22',
  anchors: [{ keywords: NAMES }],
  pattern: assignmentPattern(NAMES.map((name) => name.replace(' ', '\\s')).join('|')),
  judge: (candidate) => {
    const whole = readAssignment(candidate);
    const scheme = SCHEME.exec(whole.value)?.[0].length ?? 0;
    const assignment = { ...whole, value: whole.value.slice(scheme) };
    if (assignment.value.startsWith('{')) return inside(candidate, assignment);
    if (assignment.value.length < SHORTEST || holdsAnother(assignment)) return undefined;
    const plain = PLAIN.test(assignment.identifier) ? weigh(assignment) : 0;
    const rule = plain >= 50 ? plain : Math.max(plain, weighServiceKey(candidate, assignment));
    const judged = withScore(rule, score(assignment), () =>
      isDoubtful(candidate, assignment, rule),
    );
    return judged && { ...judged, start: assignment.start + scheme, end: candidate.end };
  },
  confidence: 70,
  specificity: 20,
});

/** With the scorer that is shipped. */
export const genericSecret = genericSecretBy(scoreSecret);

/** `key=key=key=`: the value is to be looked for behind the last name. */
const holdsAnother = ({ quoted, value }: Assignment): boolean => !quoted && /=[^=]/.test(value);

/** `"apiToken": "{\"sig\": \"…\"}"`: the secret is a part of what the name holds. */
function inside(
  { text, start, end }: Candidate,
  { identifier }: Assignment,
): Judgement | undefined {
  if (!PLAIN.test(identifier) || OTHER.test(identifier)) return undefined;
  const object = /^[^{}\r\n]{0,300}/.exec(text.slice(end, end + 300))?.[0] ?? '';
  for (const { 0: value, index } of object.matchAll(/(?<!\w)[\w+/=-]{16,250}/g)) {
    if (!looksRandom(value) || isDocumented(text, start)) continue;
    const at = end + index;
    return { start: at, end: at + value.length, confidence: 65, evidence: ['keyword', 'nested'] };
  }
  return undefined;
}

/** What chance draws is often something else: a fingerprint under `key`, a page's cursor. */
const isDoubtful = (
  { text, start }: Candidate,
  { identifier, value }: Assignment,
  rule: number,
): boolean =>
  (rule < 50 &&
    (OTHER.test(identifier) || (/^keys?$/i.test(identifier) && /^[0-9a-f-]+$/i.test(value)))) ||
  isDocumented(text, start);

function weigh(assignment: Assignment): number {
  const { identifier, value } = assignment;
  if (assignment.loose || !SHAPE.test(value) || OTHER.test(identifier) || isExpression(assignment))
    return 0;
  if (isStandIn(value) || isTrivialPassword(value)) return 0;
  if (UUID.test(value)) return UUID_NAME.test(identifier) ? 60 : 20;
  const bits = entropy(value);
  if (LETTERS.test(value)) return bits > 2.8 && consonantRun(value) > 3 ? 55 : 0;
  if (WORDS.test(value) || !/\d/.test(value) || /^\d+(?:[.:-]\d+)*$/.test(value)) return 0;
  if (/^[0-9a-f]+$/i.test(value)) return value.length >= 16 && bits > 2.8 ? 75 : 30;
  if (bits < 3) return 0;
  return value.length >= 16 && bits >= 3.4 ? 80 : 60;
}
