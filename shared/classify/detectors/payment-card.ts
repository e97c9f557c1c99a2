import type { Detector } from '../detector.ts';
import { luhn } from '../validate/luhn.ts';

/** Issuer prefixes and the lengths they come in. */
const NETWORKS: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-5]|095|[689])/, [14, 16]],
  [/^(?:6011|64[4-9]|65)/, [16, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 19]],
  [/^(?:1800|2131)/, [15]],
  [/^62/, [16, 17, 18, 19]],
];
/** Ranges of Maestro, UATP and of issuers this list does not know, in lengths that chance fills easily: only beside a word. */
const RARE: typeof NETWORKS = [
  [/^(?:50|5[6-9]|6)/, [12, 13, 14, 15, 16, 17, 18, 19]],
  [/^35/, [16]],
  [/^1/, [15]],
];
const USUAL_LENGTHS = [14, 15, 16];
const GROUPED = /^(?:\d{4}(?:[ .-]\d{4}){3}(?:[ .-]\d{3})?|\d{4}[ .-]\d{6}[ .-]\d{4,5})$/;

/**
 * Primary account numbers: a known issuer prefix with a length it is issued in, and Luhn's digit. Chance passes Luhn one time in
 * ten, so a bare run of digits counts less than the printed groups, and unusual lengths need a word nearby.
 */
export const paymentCard: Detector = {
  id: 'payment-card',
  category: 'financial',
  title: 'Payment card number',
  placeholder: 'CARD',
  source:
    'ISO/IEC 7812-1 and https://en.wikipedia.org/wiki/Payment_card_number (issuer ranges), 2026-11-22',
  anchors: [{ digits: [4, 4], next: ' -.' }, { digits: [12, 19] }],
  get pattern() {
    return /(?<![\p{L}\p{N}_])(?<!\d[-.]|_-|[A-Z]{2}\d\d )(?:\d{12,19}|\d{4}(?<gap>[ .-])\d{4}\k<gap>\d{4}\k<gap>\d{1,4}(?:\k<gap>\d{3})?|\d{4}(?<wide>[ .-])\d{6}\k<wide>\d{4,5})(?![\p{L}\p{N}_]|[-.]\d)/u;
  },
  context: {
    words: [
      'card',
      'cards',
      'credit',
      'debit',
      'visa',
      'mastercard',
      'amex',
      'american express',
      'discover',
      'diners',
      'jcb',
      'unionpay',
      'maestro',
      'pan',
      'cc',
      'ccn',
      'cvv',
      'cvc',
      'expiry',
      'expires',
      'card number',
      'cardnumber',
      'creditcard',
      'kreditkarte',
      'karte',
      'kartennummer',
      'carte',
      'tarjeta',
      'carta',
      'cartão',
      'карта',
      'カード',
      '信用卡',
    ],
    before: 60,
    after: 40,
    raise: 25,
  },
  judge: ({ value }) => {
    const digits = value.replaceAll(/\D/g, '');
    const issuedBy = (networks: typeof NETWORKS): boolean =>
      networks.some(([prefix, lengths]) => prefix.test(digits) && lengths.includes(digits.length));
    if (/^(\d)\1+$/.test(digits) || !luhn(digits)) return undefined;
    const evidence = ['checksum', 'issuer'];
    if (!issuedBy(NETWORKS)) return issuedBy(RARE) ? { confidence: 30, evidence } : undefined;
    const usual = USUAL_LENGTHS.includes(digits.length);
    return { confidence: GROUPED.test(value) ? 80 : usual ? 60 : 35, evidence };
  },
  confidence: 60,
  specificity: 70,
};
