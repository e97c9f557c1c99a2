import { identifier } from '../../identifier.ts';

/** French tax numbers of persons: ten digits and their remainder by 511. */
export const frSpi = identifier({
  id: 'fr-spi',
  title: 'French tax number (SPI)',
  placeholder: 'TAX_ID',
  source: 'DGFiP, https://www.impots.gouv.fr/, 2026-11-22',
  forms: ['[0-3]# ## ### ### ###', '[0-3]############'],
  words: [
    'numéro fiscal',
    'spi',
    'impôts',
    'impots',
    'identifiant fiscal',
    'numéro fiscal de référence',
  ],
  valid: (compact) => Number(compact.slice(0, 10)) % 511 === Number(compact.slice(10)),
  alone: 50,
  printed: 80,
  near: 92,
});
