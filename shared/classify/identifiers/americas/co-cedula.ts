import { identifier } from '../../identifier.ts';

/** Colombian identity numbers: eight or ten digits without a check digit. */
export const coCedula = identifier({
  id: 'co-cedula',
  title: 'Colombian identity number (cédula)',
  placeholder: 'NATIONAL_ID',
  source: 'Registraduría Nacional, https://www.registraduria.gov.co/, 2026-11-22',
  forms: ['##########', '########', '#.###.###.###', '##.###.###'],
  words: [
    'cédula de ciudadanía',
    'cedula de ciudadania',
    'c.c',
    'cédula',
    'cedula',
    'cédula ciudadanía',
  ],
  alone: 0,
  near: 72,
  specificity: 40,
});
