import { identifier } from '../../identifier.ts';

/** Philippine social security numbers: ten digits printed 2-7-1. */
export const phSss = identifier({
  id: 'ph-sss',
  title: 'Philippine social security number (SSS)',
  placeholder: 'SOCIAL_SECURITY',
  source: 'Social Security System, https://www.sss.gov.ph/, 2026-11-22',
  forms: ['##-#######-#', '##########'],
  words: ['sss', 'sss number', 'sss no', 'social security system'],
  alone: 0,
  near: 84,
  specificity: 42,
});
