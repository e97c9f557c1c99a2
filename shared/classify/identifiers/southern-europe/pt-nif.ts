import { identifier } from '../../identifier.ts';
import { portugueseTaxNumber } from '../../validate/portuguese-tax-number.ts';

/** Portuguese tax numbers of persons and companies: eight digits and one by weights modulo 11. */
export const ptNif = identifier({
  id: 'pt-nif',
  title: 'Portuguese tax number (NIF)',
  placeholder: 'TAX_ID',
  source: 'Autoridade Tributária, https://www.portaldasfinancas.gov.pt/, 2026-11-22',
  forms: ['[1235689]########', '[1235689]## ### ###'],
  words: [
    'nif',
    'nipc',
    'contribuinte',
    'número de contribuinte',
    'n.º contribuinte',
    'número de identificação fiscal',
  ],
  valid: portugueseTaxNumber,
  alone: 15,
  printed: 30,
  near: 86,
});
