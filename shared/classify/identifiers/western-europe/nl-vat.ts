import { identifier } from '../../identifier.ts';
import { dutchNumber } from '../../validate/dutch-number.ts';
import { mod97Of } from '../../validate/iso7064.ts';

/**
 * Dutch VAT numbers: NL, nine digits, B and two; the whole by MOD 97-10 since 2020, the nine digits by the eleven test before.
 */
export const nlVat = identifier({
  id: 'nl-vat',
  title: 'Dutch VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['NL ?#########B##', 'NL ?#########.B##'],
  words: [
    'vat',
    'vat id',
    'vat number',
    'vat no',
    'vatin',
    'btw',
    'btw-nummer',
    'btw-id',
    'btw id',
    'btw nummer',
  ],
  valid: (compact) => mod97Of(compact) === 1 || dutchNumber(compact.slice(2, 11)),
  alone: 85,
  printed: 85,
  near: 92,
});
