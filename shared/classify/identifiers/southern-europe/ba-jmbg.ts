import { identifier } from '../../identifier.ts';
import { jmbg } from '../../validate/jmbg.ts';

/** Bosnian personal numbers, of the Yugoslav kind: regions 10 to 19. */
export const baJmbg = identifier({
  id: 'ba-jmbg',
  title: 'Bosnian personal number (JMB)',
  placeholder: 'NATIONAL_ID',
  source: 'IDDEEA, https://www.iddeea.gov.ba/, 2026-11-22',
  forms: ['#############'],
  words: ['jmb', 'jmbg', 'јмб', 'jedinstveni matični broj', 'matični broj'],
  valid: (compact) => jmbg(compact, 10, 19),
  alone: 48,
  near: 92,
});
