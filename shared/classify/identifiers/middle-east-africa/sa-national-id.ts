import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** Saudi identity (1) and residence (2) numbers: ten digits by Luhn. */
export const saNationalId = identifier({
  id: 'sa-national-id',
  title: 'Saudi identity number',
  placeholder: 'NATIONAL_ID',
  source: 'Absher, https://www.absher.sa/, 2026-11-22',
  forms: ['[12]#########'],
  words: ['رقم الهوية', 'الهوية الوطنية', 'رقم الإقامة', 'iqama', 'saudi id', 'هوية'],
  valid: luhn,
  alone: 0,
  near: 88,
});
