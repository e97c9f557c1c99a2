import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';

/** Taiwanese company numbers: eight digits whose weighted digit sum is divisible by 5. */
export const twUbn = identifier({
  id: 'tw-ubn',
  title: 'Taiwanese company number',
  placeholder: 'COMPANY_ID',
  source: 'Ministry of Finance (Taiwan), https://www.fia.gov.tw/, 2026-11-22',
  forms: ['########'],
  words: ['統一編號', '統編', '營利事業統一編號', 'unified business number', 'ubn'],
  valid: (compact) => {
    const sum = [1, 2, 1, 2, 1, 2, 4, 1].reduce((total, weight, index) => {
      const product = valueAt(compact, index) * weight;
      return total + Math.floor(product / 10) + (product % 10);
    }, 0);
    return sum % 5 === 0 || (compact.charAt(6) === '7' && (sum + 1) % 5 === 0);
  },
  alone: 0,
  near: 82,
});
