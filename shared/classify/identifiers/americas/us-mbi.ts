import { identifier } from '../../identifier.ts';

/** Medicare beneficiary identifiers: eleven places, each a digit, a letter or either; S, L, O, I, B and Z are never used. */
export const usMbi = identifier({
  id: 'us-mbi',
  category: 'health',
  title: 'US Medicare number (MBI)',
  placeholder: 'HEALTH_ID',
  source:
    'CMS, https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi.pdf, 2026-11-22',
  forms:
    /(?<![A-Za-z\d_])[1-9][AC-HJKMNPQRT-Y][AC-HJKMNPQRT-Y\d]\d-?[AC-HJKMNPQRT-Y][AC-HJKMNPQRT-Y\d]\d-?[AC-HJKMNPQRT-Y]{2}\d{2}(?![A-Za-z\d_])/i,
  anchors: [{ digits: [1, 1], next: 'ACDEFGHJKMNPQRTUVWXYacdefghjkmnpqrtuvwxy' }],
  words: ['medicare', 'mbi', 'medicare id', 'medicare number', 'beneficiary', 'patient'],
  alone: 52,
  printed: 75,
  near: 95,
});
