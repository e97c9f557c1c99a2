import { identifier } from '../../identifier.ts';
import { mod11And10 } from '../../validate/iso7064.ts';

/** Croatian personal and company numbers: ten digits and ISO 7064 MOD 11,10. */
export const hrOib = identifier({
  id: 'hr-oib',
  title: 'Croatian personal number (OIB)',
  placeholder: 'NATIONAL_ID',
  source: 'Porezna uprava, https://www.porezna-uprava.hr/, 2026-11-22',
  forms: ['###########'],
  words: ['oib', 'osobni identifikacijski broj'],
  valid: mod11And10,
  alone: 0,
  near: 85,
});
