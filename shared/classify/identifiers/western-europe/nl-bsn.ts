import { identifier } from '../../identifier.ts';
import { dutchNumber } from '../../validate/dutch-number.ts';

/** Dutch citizen service numbers: nine digits that pass the eleven test, the last counted negative. */
export const nlBsn = identifier({
  id: 'nl-bsn',
  title: 'Dutch citizen service number (BSN)',
  placeholder: 'NATIONAL_ID',
  source: 'Rijksdienst voor Identiteitsgegevens, https://www.rvig.nl/bsn, 2026-11-22',
  forms: ['#########', '####.##.###', '### ### ###'],
  words: [
    'bsn',
    'burgerservicenummer',
    'sofinummer',
    'sofi-nummer',
    'sofi',
    'bsn-nummer',
    'citizen service number',
  ],
  valid: dutchNumber,
  alone: 0,
  near: 88,
});
