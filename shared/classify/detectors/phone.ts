import { isDigit } from '../anchor-finder.ts';
import type { Detector } from '../detector.ts';
import { OUTSIDE, type TextBytes } from '../text-bytes.ts';
import { phoneForm, type PhoneForm } from '../validate/phone-number.ts';

const LEAST = 7;
const EXTENSION = /(?: ?x| ?ext\.? ?)\d{1,6}$/i;
const CONFIDENCE: Readonly<Record<PhoneForm, number>> = {
  international: 75,
  unassigned: 45,
  american: 50,
  national: 32,
  digits: 15,
};

/**
 * Telephone numbers: with a plus and a country code (ITU-T E.164: at most fifteen digits, as many as the country uses), in the form
 * of North America, or in another national form with a word nearby. Nothing else about a row of digits says telephone.
 */
export const phone: Detector = {
  id: 'phone',
  category: 'personal',
  title: 'Phone number',
  placeholder: 'PHONE',
  source: 'ITU-T E.164 (2010-11), https://www.itu.int/rec/T-REC-E.164, 2026-11-22',
  anchors: [{ keywords: ['+', '('] }, { digits: [2, 5], next: ' -./' }, { digits: [10, 12] }],
  get pattern() {
    return /(?<![\p{L}\p{N}_+=/])(?:(?<!-|\d[. ,/])|(?<=(?<![\p{L}\p{N}_.,/:-]|\d )0[ -]))(?:\+[1-9]\d{0,14}|\(\d{2,5}\)\d{0,8}|(?<![+(])\d{2,12})(?:[ .-]?\(\d{1,4}\)[ .-]?\d{1,8})?(?:[ ./-]{1,3}\d{1,8}){0,6}(?:(?: ?x| ?ext\.? ?)\d{1,6})?(?![\p{L}\p{N}_]|[-./=]\d)/iu;
  },
  glance,
  context: {
    words: [
      'phone',
      'phones',
      'telephone',
      'tel',
      'mobile',
      'cell',
      'cellphone',
      'fax',
      'call',
      'call me',
      'phone number',
      'registered',
      'reach me',
      'my number',
      'number is',
      'phonenumber',
      'contact number',
      'whatsapp',
      'sms',
      'hotline',
      'helpline',
      'switchboard',
      'direct line',
      'landline',
      'extension',
      'gsm',
      'celular',
      'telepon',
      'telefonu',
      'dial',
      'telefon',
      'telefonnummer',
      'handy',
      'mobil',
      'rufnummer',
      'téléphone',
      'portable',
      'teléfono',
      'telefono',
      'móvil',
      'cellulare',
      'telefone',
      'telemóvel',
      'telefoon',
      '電話',
      '电话',
      '携帯',
    ],
    before: 40,
    after: 32,
    raise: 35,
  },
  judge: ({ text, start: found, end }) => {
    // A zero that stands off is the first of the number.
    const start = /\d[ -]$/.test(text.slice(Math.max(0, found - 2), found)) ? found - 2 : found;
    const value = text.slice(start, end);
    const number = value.replace(EXTENSION, '');
    const digits = number.replaceAll(/\D/g, '').length;
    if (digits < LEAST || digits > 15 || /^(?:19|20)\d\d[-./]\d\d[-./]\d\d/.test(value))
      return undefined;
    const form = phoneForm(number);
    if (form === 'unassigned' && digits < 8) return undefined;
    // Nobody writes an extension behind anything else.
    const extended = number.length < value.length && form !== 'digits' ? 20 : 0;
    return { start, confidence: CONFIDENCE[form] + extended, evidence: ['format', form] };
  },
  confidence: 15,
  specificity: 40,
};

const SIGNS = new Set(Array.from(' +-./()', (char) => char.charCodeAt(0)));
/** Whether as many digits as a number needs stand in a row, with what may part them; one of them may stand before. */
function glance(bytes: TextBytes, at: number): boolean {
  let digits = 1;
  for (let next = at; digits < LEAST; next++) {
    const byte = bytes[next] ?? OUTSIDE;
    if (isDigit(byte)) digits++;
    else if (!SIGNS.has(byte)) return false;
  }
  return true;
}
