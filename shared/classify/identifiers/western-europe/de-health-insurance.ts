import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';

/** The part of a German health insurance number that stays for life: a letter, eight digits and a check digit. */
export const deHealthInsurance = identifier({
  id: 'de-health-insurance',
  category: 'health',
  title: 'German health insurance number',
  placeholder: 'HEALTH_ID',
  source:
    'GKV-Spitzenverband, § 290 SGB V, https://www.gesetze-im-internet.de/sgb_5/__290.html, 2026-11-22',
  forms: ['@#########'],
  words: [
    'krankenversichertennummer',
    'versichertennummer',
    'kvnr',
    'krankenkasse',
    'krankenversicherung',
    'egk',
    'gesundheitskarte',
    'versicherten-nr',
  ],
  valid: (compact) => {
    const digits = String(valueAt(compact, 0) - 9).padStart(2, '0') + compact.slice(1);
    let sum = 0;
    for (let i = 0; i < 10; i++) {
      const product = valueAt(digits, i) * (i % 2 === 0 ? 1 : 2);
      sum += product > 9 ? product - 9 : product;
    }
    return sum % 10 === valueAt(digits, 10);
  },
  alone: 42,
  near: 90,
});
