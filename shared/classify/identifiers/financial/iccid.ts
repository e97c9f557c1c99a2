import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** Numbers of SIM cards: 89 for telecommunication, country, issuer, serial, Luhn's digit. */
export const iccid = identifier({
  id: 'iccid',
  category: 'personal',
  title: 'SIM card number (ICCID)',
  placeholder: 'ICCID',
  source: 'ITU-T E.118, https://www.itu.int/rec/T-REC-E.118, 2026-11-22',
  forms: ['89#################', '89##################'],
  words: ['iccid', 'sim', 'sim card', 'sim number', 'esim', 'simkarte'],
  valid: luhn,
  alone: 35,
  near: 92,
  specificity: 72,
});
