import { identifier } from '../../identifier.ts';

/** Indian permanent account numbers: five letters, the fourth for the kind of holder, four digits, a letter. */
export const inPan = identifier({
  id: 'in-pan',
  title: 'Indian tax number (PAN)',
  placeholder: 'TAX_ID',
  source: 'Income Tax Department, https://www.incometax.gov.in/, 2026-11-22',
  forms: ['@@@@@####@'],
  words: ['pan', 'permanent account number', 'income tax', 'pan card', 'पैन'],
  valid: (compact) => 'ABCFGHJLPT'.includes(compact.charAt(3)) && compact.slice(5, 9) !== '0000',
  alone: 58,
  near: 94,
  unproven: 32,
  proof: 'structure',
});
