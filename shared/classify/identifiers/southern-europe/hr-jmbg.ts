import { identifier } from '../../identifier.ts';
import { jmbg } from '../../validate/jmbg.ts';

/** Croatian personal numbers from before the OIB, of the Yugoslav kind: regions 30 to 39. */
export const hrJmbg = identifier({
  id: 'hr-jmbg',
  title: 'Croatian personal number (JMBG)',
  placeholder: 'NATIONAL_ID',
  source: 'Ministry of the Interior of Croatia, https://mup.gov.hr/, 2026-11-22',
  forms: ['#############'],
  words: ['jmbg', 'matični broj građana', 'mbg', 'jedinstveni matični broj'],
  valid: (compact) => jmbg(compact, 30, 39),
  alone: 48,
  near: 92,
});
