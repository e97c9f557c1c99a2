import { identifier } from '../../identifier.ts';

/**
 * German driving licence numbers of eleven characters: the authority, a serial, and a check character whose rule is not public.
 * DE and nine digits are a VAT number.
 */
export const deDrivingLicence = identifier({
  id: 'de-driving-licence',
  title: 'German driving licence number',
  placeholder: 'DRIVING_LICENCE',
  source:
    'Kraftfahrt-Bundesamt, FeV annex 8, https://www.gesetze-im-internet.de/fev_2010/anlage_8.html, 2026-11-22',
  forms: /(?<![A-Za-z\d_])(?:[A-Z]{2}\d{8}[A-Z\d]|[A-Z]\d{2}[A-Z\d]{6}\d[A-Z\d])(?![A-Za-z\d_])/i,
  anchors: [
    { digits: [8, 9], begin: [-2] },
    { digits: [2, 9], begin: [-1] },
  ],
  words: [
    'führerschein',
    'fahrerlaubnis',
    'führerscheinnummer',
    'fahrerlaubnisnummer',
    'fuehrerschein',
    'driving licence',
    'driver license',
  ],
  plausible: (compact) => !compact.startsWith('DE'),
  alone: 38,
  near: 85,
});
