import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Swiss AHV numbers: the country code 756, nine digits and the check digit of EAN-13. */
export const chAhv = identifier({
  id: 'ch-ahv',
  title: 'Swiss social security number (AHV)',
  placeholder: 'SOCIAL_SECURITY',
  source:
    'ZAS, https://www.zas.admin.ch/zas/en/home/partenaires-et-institutions-/navs13.html, 2026-11-22',
  forms: ['756.####.####.##', '756##########', '756 #### #### ##'],
  words: [
    'ahv',
    'avs',
    'ahv nummer',
    'numéro avs',
    'ahvn13',
    'sozialversicherungsnummer',
    'navs',
    'numero avs',
  ],
  valid: (compact) => weightedSum(compact, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0,
  alone: 50,
  printed: 85,
  near: 92,
});
