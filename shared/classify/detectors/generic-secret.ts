import { assignmentPattern, isExpression, readAssignment, type Assignment } from '../assignment.ts';
import type { Detector } from '../detector.ts';
import { consonantRun } from '../validate/consonant-run.ts';
import { entropy } from '../validate/entropy.ts';
import { isStandIn } from '../validate/stand-in.ts';
import { isTrivialPassword } from '../validate/trivial-password.ts';

const NAMES = [
  'secret',
  'token',
  'api_key',
  'apikey',
  'api-key',
  'api key',
  'access_key',
  'accesskey',
  'access-key',
  'auth_key',
  'authkey',
  'private_key',
  'privatekey',
  'encryption_key',
  'encryptionkey',
  'signing_key',
  'signingkey',
  'master_key',
  'masterkey',
  'consumer_key',
  'account_key',
  'accountkey',
  'license_key',
  'subscription-key',
  'app_key',
  'appkey',
  'credential',
  'nkey',
  'keyauth',
  'ikey',
  'sessionid',
  'session_id',
];
/** The name ends by speaking of something else: `token_type`, `secretName`, `access_key_id`. */
const OTHER =
  /(?:_|-|\.|[a-z](?=[A-Z]))(?:id|ids|names?|types?|ur[li]|endpoint|path|file|field|header|length|count|limit|max|min|ref|index|kind|expir\w*|manager|store|provider|version|hash|arn|format|regex|pattern|label|position|usage|prefix|class|list|stream|value_?from)$|token(?:s|_?count)$|tokeni[sz]|secretar|csrf|xsrf|public|cursor|page|continuation|m[ou]nkey|partition_?key|keyboard/i;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const UUID_NAME = /access_?token|auth_?token|api_?key|secret/i;
const WORDS = /^[A-Za-z]+(?:[-_. /:][A-Za-z]+)*\d{0,3}$/;
/** Fifteen letters of one case in a row are no word in an assignment. */
const LETTERS = /^(?:[a-z]{15,}|[A-Z]{15,})$/;
const SHAPE = /^[A-Za-z0-9+/_=.~:$@!%*^-]{10,250}$/;
const SCHEME = /^(?:bearer|basic|token)\s+(?=\S)/i;

/**
 * Keys, tokens and secrets that no vendor's form gives away: a name that says so and a value that looks drawn by chance. The
 * noisiest kind of detector there is, so words, paths, versions, identifiers and expressions are left out first.
 */
export const genericSecret: Detector = {
  id: 'generic-secret',
  category: 'credential',
  title: 'Secret or access token',
  placeholder: 'SECRET',
  source: 'Own rules; CWE-798, https://cwe.mitre.org/data/definitions/798.html, 2026-11-22',
  anchors: [{ keywords: NAMES }],
  get pattern() {
    return assignmentPattern(NAMES.map((name) => name.replace(' ', '\\s')).join('|'));
  },
  judge: (candidate) => {
    const assignment = readAssignment(candidate);
    const scheme = SCHEME.exec(assignment.value)?.[0].length ?? 0;
    const confidence = weigh({ ...assignment, value: assignment.value.slice(scheme) });
    if (confidence === 0) return undefined;
    return {
      start: assignment.start + scheme,
      end: candidate.end,
      confidence,
      evidence: ['keyword', 'entropy'],
    };
  },
  confidence: 70,
  specificity: 20,
};

function weigh(assignment: Assignment): number {
  const { identifier, value } = assignment;
  if (!SHAPE.test(value) || OTHER.test(identifier) || isExpression(assignment)) return 0;
  if (isStandIn(value) || isTrivialPassword(value)) return 0;
  if (UUID.test(value)) return UUID_NAME.test(identifier) ? 60 : 20;
  const bits = entropy(value);
  if (LETTERS.test(value)) return bits > 2.8 && consonantRun(value) > 3 ? 55 : 0;
  if (WORDS.test(value) || !/\d/.test(value) || /^\d+(?:[.:-]\d+)*$/.test(value)) return 0;
  if (/^[0-9a-f]+$/i.test(value)) return value.length >= 16 && bits > 2.8 ? 75 : 30;
  if (bits < 3) return 0;
  return value.length >= 16 && bits >= 3.4 ? 80 : 60;
}
