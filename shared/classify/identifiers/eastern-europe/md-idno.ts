import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Moldovan numbers of persons and companies: twelve digits weighted 7, 3, 1, and one modulo 10. */
export const mdIdno = identifier({
  id: 'md-idno',
  title: 'Moldovan ID number (IDNP/IDNO)',
  placeholder: 'NATIONAL_ID',
  source: 'Agenția Servicii Publice, https://asp.gov.md/, 2026-11-22',
  forms: ['[0-2]############'],
  words: ['idnp', 'idno', 'cod personal', 'cod fiscal', 'numărul de identificare'],
  valid: (compact) =>
    weightedSum(compact, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 === valueAt(compact, 12),
  alone: 0,
  near: 85,
});
