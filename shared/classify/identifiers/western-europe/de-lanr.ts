import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Lifelong numbers of German physicians: six digits, one by weights 4 and 9, two for the field of medicine. */
export const deLanr = identifier({
  id: 'de-lanr',
  category: 'health',
  title: 'German physician number (LANR)',
  placeholder: 'HEALTH_ID',
  source: 'KBV, https://www.kbv.de/html/arztnummern.php, 2026-11-22',
  forms: ['#########'],
  words: ['lanr', 'arztnummer', 'lebenslange arztnummer', 'arzt-nr', 'behandelnden arztes'],
  valid: (compact) =>
    compact.charAt(6) === String((10 - (weightedSum(compact, [4, 9, 4, 9, 4, 9]) % 10)) % 10),
  alone: 32,
  near: 85,
});
