import { identifier } from '../../identifier.ts';
import { polishTaxNumber } from '../../validate/polish-tax-number.ts';

/** Polish tax numbers: nine digits and the weighted sum modulo 11. */
export const plNip = identifier({
  id: 'pl-nip',
  title: 'Polish tax number (NIP)',
  placeholder: 'TAX_ID',
  source: 'Ministerstwo Finansów, https://www.podatki.gov.pl/, 2026-11-22',
  forms: ['##########', '###-###-##-##', '###-##-##-###'],
  words: ['nip', 'numer nip', 'identyfikacji podatkowej'],
  valid: polishTaxNumber,
  alone: 18,
  printed: 65,
  near: 88,
});
