import { assignmentPattern, isExpression, readAssignment, type Assignment } from '../assignment.ts';
import type { Candidate, Detector } from '../detector.ts';
import { isDocumented } from '../documentation.ts';
import { scoreSecret, type SecretScorer } from '../secret-scorer/score-secret.ts';
import { withScore } from '../secret-scorer/with-score.ts';
import { isStandIn } from '../validate/stand-in.ts';
import { isTrivialPassword } from '../validate/trivial-password.ts';

const NAMES = [
  'password',
  'passwd',
  'passphrase',
  'passwort',
  'kennwort',
  'contraseña',
  'contrasena',
  'mot de passe',
  'senha',
  'wachtwoord',
  'hasło',
  'пароль',
  'パスワード',
  '密码',
  '密碼',
];
/** Short ones are also parts of other words, so letters may not stand around them. */
const SHORT_NAMES = ['pwd', 'pw', 'pass', 'mdp', 'clave'];
/** `password_hash`, `passwordFile`, `password.Algorithm`: the name speaks of something else. */
const OTHER =
  /^s?[_.-]?(?:hash|file|path|field|label|len|policy|url|uri|link|reset|min|max|strength|complex|pattern|regex|hint|type|column|prompt|rule|expir|attempt|confirm|error|invalid|placeholder|input|encod|requir|enabled|manager|id\b|name|count|change|forgot|title|text|help|form|box|key|ref|env|var|store|provider|callback|valid|algorithm|age\b|history|salt|timeout|protect|less|command|cmd|test|rate|action|code)/i;
const ENV_LINE = /(?:^|[\r\n])[ \t]{0,12}(?:export |set |- |-e |ENV |ARG )?$/;
/** `$2a$10$…`: a stored hash, made to be seen by more people than the password. */
const HASH = /^\$(?:2[abxy]|5|6|y|argon2\w*|pbkdf2[\w-]*|scrypt)\$.{16,}/;
/** Where a short name is a key: at the start of a line, in a list or object, as an option, or as a part of a longer name. */
const KEY_PLACE = /(?:^|[\r\n{,;&?"'_.(-]|\b(?:export|set|env|arg|let|const|var) )[ \t]*$/i;

const COMMENT = /(?:^|[\r\n])[ \t]*(?:#+|\/\/|;|--|\*)[ \t]*$/;

/** Passwords assigned in configuration, code and command lines. What stands there must look like text that was chosen or drawn. */
export const passwordAssignmentBy = (score: SecretScorer): Detector => ({
  id: 'password-assignment',
  category: 'credential',
  title: 'Password',
  placeholder: 'PASSWORD',
  source: 'Own rules; CWE-798, https://cwe.mitre.org/data/definitions/798.html, 2026-11-22',
  anchors: [{ keywords: [...NAMES, ...SHORT_NAMES] }],
  pattern: assignmentPattern(`${NAMES.join('|')}|(?<short>(?:${SHORT_NAMES.join('|')})(?![a-z]))`),
  judge: (candidate) => {
    const { text, start, end, groups } = candidate;
    const assignment = readAssignment(candidate);
    if (assignment.value.length < 4 || HASH.test(assignment.value)) return undefined;
    const before = text.slice(Math.max(0, start - 60), start);
    const place = before.replace(/[\w.-]*$/, '');
    if (place.endsWith('</') || (groups['short'] !== undefined && !KEY_PLACE.test(before)))
      return undefined;
    const rule = byRules(candidate, assignment, place);
    const isDoubtful = (): boolean =>
      isOther(assignment) ||
      namesBeside(candidate, assignment) ||
      isSentence(assignment, place) ||
      isDocumented(text, start);
    const judged = withScore(rule, score(assignment), isDoubtful);
    return judged && { ...judged, start: assignment.start, end };
  },
  confidence: 75,
  specificity: 30,
});

/** With the scorer that is shipped. */
export const passwordAssignment = passwordAssignmentBy(scoreSecret);

/** 0: no password. */
function byRules(candidate: Candidate, assignment: Assignment, place: string): number {
  if (assignment.loose || isOther(assignment)) return 0;
  return namesBeside(candidate, assignment) ? 40 : weigh(assignment, place);
}

/** How far around a password the user or database of the same name is looked for. */
const BESIDE = 120;

/** `USER=shop`, `PASSWORD=shop`, `DATABASE=shop`: the word of a demonstration, not one that somebody chose. */
function namesBeside({ text, start, end }: Candidate, { value }: Assignment): boolean {
  if (!/^[a-z]{3,20}$/i.test(value)) return false;
  const around = text.slice(Math.max(0, start - BESIDE), start) + text.slice(end, end + BESIDE);
  return new RegExp(
    `(?:user(?:name)?|login|database|db|name)["']?[ \\t]?[=:][ \\t]?["']?${value}\\b`,
    'i',
  ).test(around);
}

/** "Reset password: click": a word without sign or digit after a name that begins nothing. */
const isSentence = ({ quoted, separator, value }: Assignment, place: string): boolean =>
  !quoted &&
  /:\s$/.test(separator) &&
  /^\p{L}+$/u.test(value) &&
  !KEY_PLACE.test(place) &&
  !COMMENT.test(place);

function isOther(assignment: Assignment): boolean {
  const { tail, value } = assignment;
  return (
    OTHER.test(tail) || isExpression(assignment) || isStandIn(value) || isTrivialPassword(value)
  );
}

function weigh({ quoted, value, separator, identifier }: Assignment, own: string): number {
  const kinds = [/\d/, /[^\p{L}\p{N}\s]/u, /\p{Lu}/u, /\p{Ll}/u].filter((kind) =>
    kind.test(value),
  ).length;
  // Labels and messages ("Enter your password") are quoted too, and have spaces.
  if (value.includes(' '))
    return /\d/.test(value) && kinds >= 3 && !/\s\S+\s/.test(value) ? 55 : 25;
  if (/^[ \t]+$/.test(separator)) return kinds >= 2 ? 60 : 30;
  if (quoted) return kinds >= 2 ? 85 : 70;
  if (kinds >= 2 && /\d/.test(value)) return 80;
  if (separator === '=' && identifier === identifier.toUpperCase() && ENV_LINE.test(own)) return 70;
  if (kinds >= 3) return 65;
  // "Reset password: click" is a sentence.
  if (!KEY_PLACE.test(own)) return 30;
  return /\s$/.test(separator) && separator.includes('=') ? 30 : 55;
}
