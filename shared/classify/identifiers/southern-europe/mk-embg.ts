import { identifier } from '../../identifier.ts';
import { jmbg } from '../../validate/jmbg.ts';

/** North Macedonian personal numbers, of the Yugoslav kind: regions 40 to 49. */
export const mkEmbg = identifier({
  id: 'mk-embg',
  title: 'North Macedonian personal number (EMBG)',
  placeholder: 'NATIONAL_ID',
  source: 'Ministry of Interior of North Macedonia, https://mvr.gov.mk/, 2026-11-22',
  forms: ['#############'],
  words: ['embg', 'ембг', 'матичен број', 'единствен матичен број', 'jmbg'],
  valid: (compact) => jmbg(compact, 40, 49),
  alone: 48,
  near: 93,
});
