import { assignmentPattern, isExpression, readAssignment, type Assignment } from '../assignment.ts';
import type { Detector } from '../detector.ts';
import { isStandIn } from '../validate/stand-in.ts';
import { isTrivialPassword } from '../validate/trivial-password.ts';

const NAMES = [
  'password',
  'passwd',
  'passphrase',
  'passwort',
  'kennwort',
  'pwd',
  'pass',
  'mot de passe',
  'mdp',
  'contraseña',
  'contrasena',
  'clave',
  'senha',
  'wachtwoord',
  'hasło',
  'пароль',
  'パスワード',
  '密码',
  '密碼',
];
/** `password_hash`, `passwordFile`, `passport`: the name speaks of something else. */
const OTHER_NAME =
  /^pass(?:port|ing|ed|es|age|enger|ive|ion|through|wd_?file|word(?=$))?(?:[_.-]?(?:hash|file|path|field|label|length|len|policy|url|uri|link|reset|min|max|strength|pattern|regex|hint|type|column|prompt|rules?|expir\w*|attempts?|confirm\w*|error|invalid|placeholder|input|encoder|required|enabled|manager|id|name|count|change\w*|forgot\w*|title|text|help|form|box|key|ref|env|var|store|provider|callback|validator|algorithm|format|age|history|salt|timeout|protected|less|command|cmd|test|rate))+$/i;
const ENV_LINE = /(?:^|[\r\n])[ \t]{0,12}(?:export |set |- |-e |ENV |ARG )?[A-Z][A-Z0-9_]{0,60}$/;
const PROSE = /^[\p{L}]+[.!?]?$/u;

/** Passwords assigned in configuration, code and command lines. What stands there must look like text that was chosen or drawn. */
export const passwordAssignment: Detector = {
  id: 'password-assignment',
  category: 'credential',
  title: 'Password',
  placeholder: 'PASSWORD',
  source: 'Own rules; CWE-798, https://cwe.mitre.org/data/definitions/798.html, 2026-11-22',
  anchors: [{ keywords: NAMES }],
  pattern: assignmentPattern(NAMES.join('|')),
  judge: (candidate) => {
    const assignment = readAssignment(candidate);
    if (notPassword(assignment)) return undefined;
    const before = candidate.text.slice(Math.max(0, candidate.start - 80), candidate.start);
    if (/[\p{L}\p{N}]$/u.test(before) && /^(?:pass|mdp|clave|pwd)$/i.test(assignment.name))
      return undefined;
    const confidence = weigh(assignment, before);
    const evidence = ['keyword', assignment.quoted ? 'quoted' : 'bare'];
    return { start: assignment.start, end: candidate.end, confidence, evidence };
  },
  confidence: 75,
  specificity: 30,
};

function notPassword(assignment: Assignment): boolean {
  const { name, value } = assignment;
  return (
    value.length < 4 ||
    OTHER_NAME.test(name) ||
    isExpression(assignment) ||
    isStandIn(value) ||
    isTrivialPassword(value) ||
    value.toLowerCase() === name.toLowerCase()
  );
}

function weigh({ quoted, value, separator, name }: Assignment, before: string): number {
  const kinds = [/\d/, /[^\p{L}\p{N}\s]/u, /\p{Lu}/u, /\p{Ll}/u].filter((kind) => kind.test(value));
  // Labels and messages ("Enter your password") are quoted too, and have spaces.
  if (quoted && value.includes(' '))
    return /\d/.test(value) && kinds.length >= 3 && !/\s\S+\s/.test(value) ? 55 : 25;
  if (quoted) return kinds.length >= 2 ? 85 : 70;
  if (kinds.length >= 2 && /\d/.test(value)) return 80;
  const environment = ENV_LINE.test(before + name.toUpperCase()) && separator === '=';
  if (environment) return 70;
  if (kinds.length >= 3) return 65;
  return PROSE.test(value) && /\s$/.test(separator) && separator.includes('=') ? 30 : 55;
}
