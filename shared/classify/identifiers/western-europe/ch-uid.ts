import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Swiss enterprise numbers, which are also the VAT numbers: CHE, eight digits and one by weights modulo 11. */
export const chUid = identifier({
  id: 'ch-uid',
  title: 'Swiss company number (UID)',
  placeholder: 'COMPANY_ID',
  source:
    'Federal Statistical Office, https://www.bfs.admin.ch/bfs/en/home/registers/enterprise-register/enterprise-identification.html, 2026-11-22',
  forms: ['CHE-?###.###.###', 'CHE ?#########'],
  words: [
    'uid',
    'ide',
    'idi',
    'unternehmens-identifikationsnummer',
    'mwst',
    'tva',
    'iva',
    'handelsregister',
  ],
  valid: (compact) =>
    (11 - (weightedSum(compact.slice(3), [5, 4, 3, 2, 7, 6, 5, 4]) % 11)) % 11 ===
    valueAt(compact, 11),
  alone: 80,
  near: 92,
});
