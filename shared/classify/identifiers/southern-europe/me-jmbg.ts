import { identifier } from '../../identifier.ts';
import { jmbg } from '../../validate/jmbg.ts';

/** Montenegrin personal numbers, of the Yugoslav kind: regions 20 to 29. */
export const meJmbg = identifier({
  id: 'me-jmbg',
  title: 'Montenegrin personal number (JMB)',
  placeholder: 'NATIONAL_ID',
  source: 'Ministry of Interior of Montenegro, https://www.gov.me/mup, 2026-11-22',
  forms: ['#############'],
  words: ['jmb', 'jmbg', 'matični broj', 'jedinstveni matični broj'],
  valid: (compact) => jmbg(compact, 20, 29),
  alone: 48,
  near: 92,
});
