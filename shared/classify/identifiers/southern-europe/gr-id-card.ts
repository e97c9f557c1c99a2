import { identifier } from '../../identifier.ts';

/** Greek identity card numbers: two letters that look Latin and Greek alike, and six digits. */
export const grIdCard = identifier({
  id: 'gr-id-card',
  title: 'Greek identity card number',
  placeholder: 'NATIONAL_ID',
  source: 'Hellenic Police, https://www.astynomia.gr/, 2026-11-22',
  forms: [
    '@@-?######',
    '@@ ######',
    '[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ][ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]-?######',
    '[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ][ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ] ######',
  ],
  words: ['αδτ', 'δελτίο ταυτότητας', 'ταυτότητα', 'αριθμός ταυτότητας', 'greek id card', 'adt'],
  alone: 0,
  near: 82,
});
