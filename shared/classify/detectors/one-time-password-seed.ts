import type { Detector } from '../detector.ts';
import { isStandIn } from '../validate/stand-in.ts';

/** Base 32 without padding, also in groups of four as apps print it. */
const SEED = /^[A-Z2-7]{16,128}$/;
const GROUPED =
  /^(?:(?:[A-Z2-7]{4}[ -]){3,31}[A-Z2-7]{2,4}|(?:[a-z2-7]{4}[ -]){3,31}[a-z2-7]{2,4})$/;
/** Words of prose before groups in capitals. */
const PROSE = /^(?:[a-z]{4}[ -]){1,8}(?=[A-Z2-7]{4}[ -])/;

/** Seeds of one-time passwords: in `otpauth:` addresses, and base 32 beside words about two-factor login. */
export const oneTimePasswordSeed: Detector = {
  id: 'one-time-password-seed',
  category: 'credential',
  title: 'Seed of one-time passwords',
  placeholder: 'SECRET',
  source:
    'Key URI format, https://github.com/google/google-authenticator/wiki/Key-Uri-Format; RFC 6238, 2026-11-22',
  anchors: [
    {
      keywords: [
        'otpauth://',
        'totp',
        '2fa',
        'mfa',
        'authenticator',
        'two-factor',
        'one-time password',
        'otp_secret',
        'otp secret',
      ],
    },
  ],
  pattern:
    /otpauth:\/\/[ht]otp\/[^\s"'<>?]{0,200}\?(?:[^\s"'<>]{0,200}&)?secret=(?<uri>[A-Za-z2-7]{8,128})|(?:totp|2fa|mfa|authenticator|two-factor|one-time password|otp[_ ]secret)[^\r\n]{0,60}?(?<![A-Za-z0-9])(?<near>[A-Z2-7]{16,128}|(?:[A-Za-z2-7]{4}[ -]){3,31}[A-Za-z2-7]{2,4})(?![A-Za-z0-9])/i,
  judge: ({ end, groups }) => {
    const { uri, near } = groups;
    const value = uri ?? near?.replace(PROSE, '') ?? '';
    if (isStandIn(value)) return undefined;
    const start = end - value.length;
    if (uri !== undefined) return { start, end, confidence: 95, evidence: ['format'] };
    // Prose has words of four letters; a seed has digits among them, in every case but one of hundreds.
    const drawn = /[2-7]/.test(value) && (SEED.test(value) || GROUPED.test(value));
    return drawn ? { start, end, confidence: 75, evidence: ['keyword', 'format'] } : undefined;
  },
  confidence: 75,
  specificity: 45,
};
