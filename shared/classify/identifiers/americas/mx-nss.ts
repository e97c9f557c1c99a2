import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** Mexican social security numbers: office, years of registration and birth, serial, Luhn's digit. */
export const mxNss = identifier({
  id: 'mx-nss',
  title: 'Mexican social security number (NSS)',
  placeholder: 'SOCIAL_SECURITY',
  source: 'IMSS, https://www.imss.gob.mx/, 2026-11-22',
  forms: ['###########', '##-##-##-####-#', '## ## ## #### #'],
  words: ['nss', 'imss', 'seguro social', 'número de seguridad social', 'numero de seguro social'],
  valid: luhn,
  alone: 15,
  printed: 55,
  near: 88,
});
