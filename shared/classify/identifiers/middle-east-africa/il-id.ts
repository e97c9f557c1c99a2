import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** Israeli identity and company numbers: eight digits and Luhn's. */
export const ilId = identifier({
  id: 'il-id',
  title: 'Israeli identity number',
  placeholder: 'NATIONAL_ID',
  source: 'Population and Immigration Authority, https://www.gov.il/, 2026-11-22',
  forms: ['#########', '########-#'],
  words: ['תעודת זהות', 'ת.ז', 'מספר זהות', 'teudat zehut', 'israeli id', 'ת"ז', 'ח.פ'],
  valid: luhn,
  alone: 0,
  near: 86,
});
