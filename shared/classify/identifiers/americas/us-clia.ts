import { identifier } from '../../identifier.ts';

/** Numbers of US laboratories: two digits, a D and seven digits. */
export const usClia = identifier({
  id: 'us-clia',
  category: 'health',
  title: 'US laboratory number (CLIA)',
  placeholder: 'HEALTH_ID',
  source:
    'CMS, Clinical Laboratory Improvement Amendments, https://www.cms.gov/medicare/quality/clinical-laboratory-improvement-amendments, 2026-11-22',
  forms: ['##D#######'],
  words: ['clia', 'clia number', 'clia id', 'laboratory', 'lab'],
  alone: 38,
  near: 85,
  upper: true,
});
