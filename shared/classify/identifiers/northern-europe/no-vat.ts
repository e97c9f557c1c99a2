import { identifier } from '../../identifier.ts';
import { norwegianCompanyNumber } from '../../validate/norwegian-company-number.ts';

/** Norwegian VAT numbers: the organisation number and MVA. */
export const noVat = identifier({
  id: 'no-vat',
  title: 'Norwegian VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['NO ?[89]######## ?MVA', '[89]## ### ### MVA', '[89]########MVA'],
  words: ['vat', 'vat id', 'vat number', 'vat no', 'vatin', 'mva', 'orgnr', 'organisasjonsnummer'],
  valid: (compact) => norwegianCompanyNumber(compact.replaceAll(/\D/g, '')),
  alone: 70,
  printed: 75,
  near: 92,
});
