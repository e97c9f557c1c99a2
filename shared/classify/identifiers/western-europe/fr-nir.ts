import { identifier } from '../../identifier.ts';

/**
 * French social security numbers: sex, year and month of birth, commune, serial, and 97 minus the remainder by 97. Corsica's 2A
 * and 2B count as 19 and 18.
 */
export const frNir = identifier({
  id: 'fr-nir',
  title: 'French social security number (NIR)',
  placeholder: 'SOCIAL_SECURITY',
  source: 'INSEE, https://www.insee.fr/fr/metadonnees/definition/c1409, 2026-11-22',
  forms: [
    '[1-478]##############',
    '[1-478] ## ## ## ### ### ##',
    '[1-478] ## ## 2[AB] ### ### ##',
    '[1-478]####2[AB]########',
  ],
  words: [
    'nir',
    'sécurité sociale',
    'numéro de sécurité sociale',
    'n° ss',
    'numéro de sécu',
    'insee',
    'carte vitale',
    'social security',
  ],
  valid: (compact) => {
    if (compact.length !== 15) return false;
    const digits = compact.replace('2A', '19').replace('2B', '18');
    const month = Number(digits.slice(3, 5));
    const key = 97 - Number(BigInt(digits.slice(0, 13)) % 97n);
    return (month <= 12 ? month >= 1 : month >= 20) && key === Number(digits.slice(13));
  },
  alone: 55,
  printed: 85,
  near: 95,
});
