import type { Detector } from '../detector.ts';

/**
 * Telephone numbers: with a plus and a country code (ITU-T E.164: at most fifteen digits), or in a national form with a word
 * nearby. Nothing else about a row of digits says telephone.
 */
export const phone: Detector = {
  id: 'phone',
  category: 'personal',
  title: 'Phone number',
  placeholder: 'PHONE',
  source: 'ITU-T E.164 (2010-11), https://www.itu.int/rec/T-REC-E.164, 2026-11-22',
  anchors: [{ keywords: ['+', '('] }, { digits: [2, 5], next: ' -./' }, { digits: [10, 12] }],
  get pattern() {
    return /(?<![\p{L}\p{N}_+=/-])(?<!\d[-. ,/])(?:\+[1-9]\d{0,14}|\(\d{2,5}\)\d{0,8}|(?<![+(])\d{2,12})(?:[ .-]?\(\d{1,4}\)[ .-]?\d{1,8})?(?:[ ./-]{1,3}\d{1,8}){0,6}(?:(?: ?x| ?ext\.? ?)\d{1,6})?(?![\p{L}\p{N}_]|[-./=]\d)/iu;
  },
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
      'nummer',
      'numéro',
      'número',
      'numero',
      'phonenumber',
      'contact number',
      'whatsapp',
      'sms',
      'hotline',
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
    after: 20,
    raise: 35,
  },
  judge: ({ value }) => {
    const digits = value.replaceAll(/\D/g, '').length;
    if (digits > 15 || /^(?:19|20)\d\d[-./]\d\d[-./]\d\d/.test(value)) return undefined;
    if (value.startsWith('+')) {
      return digits < 8 ? undefined : { confidence: 75, evidence: ['format', 'country-code'] };
    }
    const american = /^\(?[2-9]\d{2}[)]?[ .-]{1,2}[2-9]\d{2}[ .-]\d{4}/.test(value);
    if (american) return { confidence: 50, evidence: ['format'] };
    return digits < 7 ? undefined : { confidence: 15, evidence: ['format'] };
  },
  confidence: 15,
  specificity: 40,
};
