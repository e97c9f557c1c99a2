import { identifier } from '../../identifier.ts';

/** Spanish passport numbers: three letters and six digits, without a check digit. */
export const esPassport = identifier({
  id: 'es-passport',
  title: 'Spanish passport number',
  placeholder: 'PASSPORT',
  source: 'Policía Nacional, https://www.dnielectronico.es/, 2026-11-22',
  forms: ['@@@######'],
  words: ['pasaporte', 'passport', 'número de pasaporte', 'nº pasaporte'],
  alone: 32,
  near: 85,
});
