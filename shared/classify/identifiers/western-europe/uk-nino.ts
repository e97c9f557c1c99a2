import { identifier } from '../../identifier.ts';

/** UK National Insurance numbers: two letters of those in use, six digits, a letter from A to D. */
export const ukNino = identifier({
  id: 'uk-nino',
  title: 'UK National Insurance number',
  placeholder: 'SOCIAL_SECURITY',
  source:
    'HMRC, https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110, 2026-11-22',
  forms: ['@@ ## ## ## [ABCD]', '@@######[ABCD]', '@@-##-##-##-[ABCD]', '@@###### [ABCD]'],
  words: ['nino', 'ni number', 'national insurance', 'national insurance number', 'ni no', 'nin'],
  plausible: (compact) => /^(?!BG|GB|KN|NK|NT|TN|ZZ)[^DFIQUV][^DFIOQUV]/.test(compact),
  alone: 45,
  printed: 60,
  near: 92,
});
