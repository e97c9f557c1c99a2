import { identifier } from '../../identifier.ts';
import { hungarianTaxNumber } from '../../validate/hungarian-tax-number.ts';

/** Hungarian tax numbers of companies: seven digits and one by weights, kind of taxation, county. */
export const huTaxNumber = identifier({
  id: 'hu-tax-number',
  title: 'Hungarian company tax number',
  placeholder: 'TAX_ID',
  source: 'NAV, https://nav.gov.hu/, 2026-11-22',
  forms: ['########-#-##', '########'],
  words: ['adószám', 'adoszam', 'hungarian tax number'],
  valid: (compact) => hungarianTaxNumber(compact.slice(0, 8)),
  alone: 15,
  printed: 65,
  near: 88,
});
