import { identifier } from '../../identifier.ts';
import { danishCompanyNumber } from '../../validate/danish-company-number.ts';

/** Danish company numbers: eight digits whose weighted sum is divisible by 11. */
export const dkCvr = identifier({
  id: 'dk-cvr',
  title: 'Danish company number (CVR)',
  placeholder: 'COMPANY_ID',
  source: 'Erhvervsstyrelsen, https://datacvr.virk.dk/, 2026-11-22',
  forms: ['[1-9]#######', '## ## ## ##'],
  words: ['cvr', 'cvr-nr', 'cvr nummer', 'se-nr', 'cvr-nummer'],
  valid: danishCompanyNumber,
  alone: 0,
  near: 78,
});
