import type { Detector } from '../detector.ts';
import { isStandIn } from '../validate/stand-in.ts';
import { isTrivialPassword } from '../validate/trivial-password.ts';

const NAMES = [
  'password',
  'passphrase',
  'passcode',
  'passwort',
  'kennwort',
  'mot de passe',
  'contraseña',
  'senha',
  'wachtwoord',
  'пароль',
  'パスワード',
  '密码',
  'pin',
];
const VERBS = 'is|was|are|ist|lautet|war|est|es|é|è|は|是|to';

/** Passwords told in a sentence: "the password is …". A word without digit, sign or quotes is taken as prose ("is required"). */
export const passwordProse: Detector = {
  id: 'password-prose',
  category: 'credential',
  title: 'Password in a sentence',
  placeholder: 'PASSWORD',
  source: 'Own rules; CWE-798, https://cwe.mitre.org/data/definitions/798.html, 2026-11-22',
  anchors: [{ keywords: NAMES }],
  get pattern() {
    return new RegExp(
      `(?<![\\p{Script=Latin}\\p{N}_])(?<name>${NAMES.join('|')})(?: (?:for|für|pour|para|per|of) (?:[\\p{L}\\p{N}@._-]{1,40} ){0,3}[\\p{L}\\p{N}@._-]{1,40})?(?: ?(?:${VERBS})(?: (?:now|still|jetzt|noch|ahora))?[ :]{0,3})(?<quote>["'\`“„«])?(?<value>[^\\s"'\`“”»,;]{4,64})`,
      'diu',
    );
  },
  judge: ({ groups, start, value: raw }) => {
    const value = raw.replace(/[.?)]{1,2}$/, '');
    const pin = groups['name']?.toLowerCase() === 'pin';
    if (isStandIn(value) || isTrivialPassword(value)) return undefined;
    if (pin) {
      const digits = /^\d{4,8}$/.test(value);
      return digits
        ? { confidence: 65, end: start + value.length, evidence: ['phrase'] }
        : undefined;
    }
    if (groups['quote'] !== undefined) {
      return { confidence: 65, evidence: ['phrase', 'quoted'] };
    }
    const drawn =
      /\d/.test(value) || /[^\p{L}\p{N}.'’-]/u.test(value) || /\p{Ll}\p{Lu}/u.test(value);
    if (!drawn || /^\d{1,3}$|^https?:|^\d+[-–]?\p{L}{4,}$/u.test(value)) return undefined;
    return { confidence: 80, end: start + value.length, evidence: ['phrase'] };
  },
  confidence: 80,
  specificity: 28,
};
