import { identifier } from '../../identifier.ts';
import { norwegianCompanyNumber } from '../../validate/norwegian-company-number.ts';

/** Norwegian organisation numbers: eight digits and one by weights modulo 11. */
export const noOrgnr = identifier({
  id: 'no-orgnr',
  title: 'Norwegian organisation number',
  placeholder: 'COMPANY_ID',
  source:
    'Brønnøysundregistrene, https://www.brreg.no/en/about-us-2/our-registers/about-the-central-coordinating-register-for-legal-entities-ccr/about-the-organisation-number/, 2026-11-22',
  forms: ['[89]########', '[89]## ### ###'],
  words: ['orgnr', 'organisasjonsnummer', 'org.nr', 'org nr', 'foretaksregisteret'],
  valid: norwegianCompanyNumber,
  alone: 15,
  printed: 30,
  near: 84,
});
