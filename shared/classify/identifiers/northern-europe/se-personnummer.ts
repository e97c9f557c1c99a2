import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';
import { luhn } from '../../validate/luhn.ts';

/**
 * Swedish personal and coordination numbers: day of birth (+60 for the latter), serial, Luhn's digit; a plus for those over a
 * hundred.
 */
export const sePersonnummer = identifier({
  id: 'se-personnummer',
  title: 'Swedish personal number',
  placeholder: 'NATIONAL_ID',
  source:
    'Skatteverket, https://www.skatteverket.se/privat/folkbokforing/personnummer.4.3810a01c150939e893f18c29.html, 2026-11-22',
  forms: ['######[-+]####', '########-####', '##########', '############'],
  words: [
    'personnummer',
    'pnr',
    'personal identity code',
    'personal identity number',
    'samordningsnummer',
    'swedish id',
    'persnr',
  ],
  valid: (compact) => {
    const ten = compact.slice(-10);
    const day = Number(ten.slice(4, 6)) % 60;
    const birth = ten.slice(0, 4) + String(day).padStart(2, '0');
    return (
      isShortDate(birth) && luhn(ten) && (compact.length === 10 || /^(?:18|19|20)/.test(compact))
    );
  },
  alone: 35,
  printed: 65,
  near: 92,
});
