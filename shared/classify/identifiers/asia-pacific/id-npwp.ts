import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** Indonesian taxpayer numbers: nine digits by Luhn, tax office, branch. */
export const idNpwp = identifier({
  id: 'id-npwp',
  title: 'Indonesian taxpayer number (NPWP)',
  placeholder: 'TAX_ID',
  source: 'Direktorat Jenderal Pajak, https://www.pajak.go.id/, 2026-11-22',
  forms: ['##.###.###.#-###.###', '###############'],
  words: ['npwp', 'nomor pokok wajib pajak', 'pajak'],
  valid: (compact) => luhn(compact.slice(0, 9)),
  alone: 15,
  printed: 80,
  near: 92,
});
