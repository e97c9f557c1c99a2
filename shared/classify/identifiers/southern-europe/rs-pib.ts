import { identifier } from '../../identifier.ts';
import { mod11And10 } from '../../validate/iso7064.ts';

/** Serbian tax numbers of companies: eight digits and ISO 7064 MOD 11,10. */
export const rsPib = identifier({
  id: 'rs-pib',
  title: 'Serbian tax number (PIB)',
  placeholder: 'TAX_ID',
  source: 'Poreska uprava, https://www.purs.gov.rs/, 2026-11-22',
  forms: ['#########'],
  words: ['pib', 'пиб', 'poreski identifikacioni broj', 'порески идентификациони број'],
  valid: mod11And10,
  alone: 0,
  near: 84,
});
