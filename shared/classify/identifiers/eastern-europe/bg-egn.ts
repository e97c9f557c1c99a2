import { identifier } from '../../identifier.ts';
import { egn } from '../../validate/egn.ts';

/** Bulgarian uniform civil numbers: day of birth (months +20 before 1900, +40 from 2000) and a digit by weights modulo 11. */
export const bgEgn = identifier({
  id: 'bg-egn',
  title: 'Bulgarian personal number (EGN)',
  placeholder: 'NATIONAL_ID',
  source: 'GRAO, https://www.grao.bg/, 2026-11-22',
  forms: ['##########'],
  words: [
    'егн',
    'egn',
    'единен граждански номер',
    'personal number bulgaria',
    'uniform civil number',
  ],
  valid: egn,
  alone: 0,
  near: 90,
});
