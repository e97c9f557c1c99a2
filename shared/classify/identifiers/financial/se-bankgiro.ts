import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** Swedish bankgiro numbers: seven or eight digits by Luhn. */
export const seBankgiro = identifier({
  id: 'se-bankgiro',
  category: 'financial',
  title: 'Swedish bankgiro number',
  placeholder: 'BANK_ACCOUNT',
  source: 'Bankgirot, https://www.bankgirot.se/, 2026-11-22',
  forms: ['####-####', '###-####'],
  words: ['bankgiro', 'bankgironummer', 'bg', 'bankgirot'],
  valid: luhn,
  alone: 0,
  near: 86,
});
