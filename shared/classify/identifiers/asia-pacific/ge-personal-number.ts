import { identifier } from '../../identifier.ts';

/** Georgian personal numbers: eleven digits without a check digit. */
export const gePersonalNumber = identifier({
  id: 'ge-personal-number',
  title: 'Georgian personal number',
  placeholder: 'NATIONAL_ID',
  source: 'Public Service Development Agency, https://sda.gov.ge/, 2026-11-22',
  forms: ['###########'],
  words: ['პირადი ნომერი', 'პირადი', 'georgian personal number', 'personal number georgia'],
  alone: 0,
  near: 84,
  specificity: 42,
});
