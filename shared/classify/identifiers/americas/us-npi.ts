import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** US provider identifiers: nine digits and Luhn's digit, counted with the issuer prefix 80840. */
export const usNpi = identifier({
  id: 'us-npi',
  category: 'health',
  title: 'US healthcare provider number (NPI)',
  placeholder: 'HEALTH_ID',
  source:
    'CMS, https://www.cms.gov/regulations-and-guidance/administrative-simplification/nationalprovidentstand, 2026-11-22',
  forms: ['[12]#########', '[12]###[ -]###[ -]###'],
  words: [
    'npi',
    'national provider',
    'national provider identifier',
    'provider identifier',
    'provider number',
    'provider id',
  ],
  plausible: (compact) => !/^(\d)\1{8}/.test(compact),
  valid: (compact) => luhn(`80840${compact}`),
  alone: 32,
  printed: 38,
  near: 88,
});
