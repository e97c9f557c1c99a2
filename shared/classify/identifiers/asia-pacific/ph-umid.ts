import { identifier } from '../../identifier.ts';

/** Common reference numbers of the Philippine unified identity card: twelve digits printed 4-7-1. */
export const phUmid = identifier({
  id: 'ph-umid',
  title: 'Philippine unified identity card number (UMID)',
  placeholder: 'NATIONAL_ID',
  source: 'Social Security System, https://www.sss.gov.ph/unified-multi-purpose-id/, 2026-11-22',
  forms: ['####-#######-#', '############'],
  words: ['umid', 'crn', 'common reference number', 'unified multi-purpose'],
  alone: 10,
  printed: 32,
  near: 84,
  specificity: 43,
});
