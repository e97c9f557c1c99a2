import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';

/**
 * German pension insurance numbers: office, day of birth, initial of the birth name, serial, and a digit by weighted digit
 * sums.
 */
export const deSocialSecurity = identifier({
  id: 'de-social-security',
  title: 'German pension insurance number',
  placeholder: 'SOCIAL_SECURITY',
  source:
    'Deutsche Rentenversicherung, VKVV § 2, https://www.gesetze-im-internet.de/vkvv/__2.html, 2026-11-22',
  forms: ['########@###', '## ###### @ ###'],
  words: [
    'rvnr',
    'rentenversicherungsnummer',
    'sozialversicherungsnummer',
    'versicherungsnummer',
    'svnr',
    'sv-nummer',
    'rentenversicherung',
  ],
  valid: (compact) => {
    const letter = String(valueAt(compact, 8) - 9).padStart(2, '0');
    const digits = compact.slice(0, 8) + letter + compact.slice(9);
    const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
    const day = Number(compact.slice(2, 4)) % 50;
    const sum = weights.reduce((total, weight, index) => {
      const product = valueAt(digits, index) * weight;
      return total + Math.floor(product / 10) + (product % 10);
    }, 0);
    const month = Number(compact.slice(4, 6));
    return day >= 1 && day <= 31 && month >= 1 && month <= 12 && sum % 10 === valueAt(digits, 12);
  },
  alone: 80,
  near: 95,
});
