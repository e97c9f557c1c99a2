import { identifier } from '../../identifier.ts';

/** Ghana card numbers: GHA, nine digits, a digit. */
export const ghCard = identifier({
  id: 'gh-card',
  title: 'Ghana card number',
  placeholder: 'NATIONAL_ID',
  source: 'National Identification Authority, https://nia.gov.gh/, 2026-11-22',
  forms: ['GHA-#########-#'],
  words: ['ghana card', 'ghanacard', 'nia', 'national identification'],
  alone: 85,
  near: 95,
});
