import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** Identities of mobile devices: type, serial, Luhn's digit. Fifteen digits that pass Luhn are common, so a word is needed. */
export const imei = identifier({
  id: 'imei',
  category: 'personal',
  title: 'Mobile device number (IMEI)',
  placeholder: 'IMEI',
  source: '3GPP TS 23.003 §6.2.1, https://www.3gpp.org/dynareport/23003.htm, 2026-11-22',
  forms: ['###############', '##-######-######-#', '## ###### ###### #'],
  words: ['imei', 'imei1', 'imei2', 'device id', 'handset', 'imei number'],
  valid: luhn,
  alone: 20,
  near: 90,
  specificity: 72,
});
