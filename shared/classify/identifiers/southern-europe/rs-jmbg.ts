import { identifier } from '../../identifier.ts';
import { jmbg } from '../../validate/jmbg.ts';

/** Serbian personal numbers: day of birth, region 70 to 99, serial and a digit by weights modulo 11. */
export const rsJmbg = identifier({
  id: 'rs-jmbg',
  title: 'Serbian personal number (JMBG)',
  placeholder: 'NATIONAL_ID',
  source: 'Ministry of Interior of Serbia, http://www.mup.gov.rs/, 2026-11-22',
  forms: ['#############'],
  words: ['jmbg', 'јмбг', 'jedinstveni matični broj', 'matični broj građana', 'матични број'],
  valid: (compact) => jmbg(compact, 70, 99),
  alone: 48,
  near: 93,
});
