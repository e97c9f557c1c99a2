import { identifier } from '../../identifier.ts';

/** Turkish licence plates: province 01 to 81, one to three letters, two to five digits. */
export const trLicencePlate = identifier({
  id: 'tr-licence-plate',
  title: 'Turkish licence plate',
  placeholder: 'PLATE',
  source:
    'Emniyet Genel Müdürlüğü, Karayolları Trafik Yönetmeliği, https://www.mevzuat.gov.tr/, 2026-11-22',
  forms:
    /(?<![A-Za-z\d_])(?:0[1-9]|[1-7]\d|8[01]) ?(?:[A-Z] ?\d{3,5}|[A-Z]{2} ?\d{2,4}|[A-Z]{3} ?\d{2,4})(?![A-Za-z\d_]|[.,:-]\d)/i,
  anchors: [{ digits: [2, 2], next: ' ABCDEFGHIJKLMNOPRSTUVYZabcdefghijklmnoprstuvyz' }],
  words: [
    'plaka',
    'plaka numarası',
    'plakası',
    'araç',
    'plakalı',
    'license plate',
    'licence plate',
    'number plate',
  ],
  alone: 35,
  near: 85,
});
