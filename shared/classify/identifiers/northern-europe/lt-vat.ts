import { identifier } from '../../identifier.ts';
import { twoStage } from '../../validate/two-stage.ts';

/** Lithuanian VAT numbers: nine or twelve digits, the last but one a 1, the last by two rows of weights. */
export const ltVat = identifier({
  id: 'lt-vat',
  title: 'Lithuanian VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['LT ?#########', 'LT ?############'],
  words: [
    'vat',
    'vat id',
    'vat number',
    'vat no',
    'vatin',
    'pvm',
    'pvm kodas',
    'pvm mokėtojo kodas',
  ],
  valid: (compact) => compact.at(-2) === '1' && twoStage(compact.slice(2)),
  alone: 70,
  printed: 75,
  near: 92,
});
