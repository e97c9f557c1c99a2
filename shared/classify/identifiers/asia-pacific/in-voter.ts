import { identifier } from '../../identifier.ts';

/** Indian voter numbers: three letters and seven digits. */
export const inVoter = identifier({
  id: 'in-voter',
  title: 'Indian voter number (EPIC)',
  placeholder: 'NATIONAL_ID',
  source: 'Election Commission of India, https://www.eci.gov.in/, 2026-11-22',
  forms: ['@@@#######'],
  words: ['voter', 'epic', 'election', 'voter id', 'vote', 'मतदाता'],
  alone: 36,
  near: 85,
});
