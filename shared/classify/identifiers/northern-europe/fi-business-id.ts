import { identifier } from '../../identifier.ts';
import { finnishCompanyNumber } from '../../validate/finnish-company-number.ts';

/** Finnish business IDs: seven digits and one by weights modulo 11. */
export const fiBusinessId = identifier({
  id: 'fi-business-id',
  title: 'Finnish business ID (Y-tunnus)',
  placeholder: 'COMPANY_ID',
  source:
    'Finnish Patent and Registration Office, https://www.ytj.fi/en/index/businessid.html, 2026-11-22',
  forms: ['#######-#'],
  words: ['y-tunnus', 'business id', 'ly-tunnus', 'fo-nummer', 'y tunnus'],
  valid: finnishCompanyNumber,
  alone: 40,
  near: 88,
});
