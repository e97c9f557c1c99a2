import { identifier } from '../../identifier.ts';

/** Spanish social security numbers: province, serial, and the remainder by 97; a leading zero of the serial is left out. */
export const esNss = identifier({
  id: 'es-nss',
  title: 'Spanish social security number',
  placeholder: 'SOCIAL_SECURITY',
  source: 'Seguridad Social, https://www.seg-social.es/, 2026-11-22',
  forms: ['##/########/##', '## ######## ##', '##-########-##', '############'],
  words: [
    'seguridad social',
    'nss',
    'número de afiliación',
    'afiliación',
    'naf',
    'social security',
  ],
  plausible: (compact) => /^(?:0[1-9]|[1-4]\d|5[0-3]|66)/.test(compact),
  valid: (compact) => {
    const serial = compact.charAt(2) === '0' ? compact.slice(3, 10) : compact.slice(2, 10);
    return Number(compact.slice(0, 2) + serial) % 97 === Number(compact.slice(10));
  },
  alone: 25,
  printed: 65,
  near: 90,
});
