import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Personal numbers of foreigners in Bulgaria: nine digits and one by prime weights modulo 10. */
export const bgPnf = identifier({
  id: 'bg-pnf',
  title: 'Bulgarian foreigner number (LNCh)',
  placeholder: 'NATIONAL_ID',
  source: 'Ministry of Interior of Bulgaria, https://www.mvr.bg/, 2026-11-22',
  forms: ['##########'],
  words: ['лнч', 'lnch', 'личен номер на чужденец', 'personal number of a foreigner'],
  valid: (compact) =>
    weightedSum(compact, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 === valueAt(compact, 9),
  alone: 0,
  near: 80,
});
