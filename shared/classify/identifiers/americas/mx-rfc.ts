import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';

/**
 * Mexican taxpayer codes: letters of the name, day of birth or founding, two characters and a check character by weights modulo
 * 11.
 */
export const mxRfc = identifier({
  id: 'mx-rfc',
  title: 'Mexican taxpayer code (RFC)',
  placeholder: 'TAX_ID',
  source: 'SAT, https://www.sat.gob.mx/, 2026-11-22',
  forms: /(?<![A-Za-z\d_Ñ])[A-ZÑ&]{3,4}[ -]?\d{6}[ -]?[A-Z\d]{2}[A\d](?![A-Za-z\d_])/i,
  anchors: [{ digits: [6, 9], begin: [-4, -3, -5] }],
  words: ['rfc', 'registro federal de contribuyentes', 'sat', 'contribuyente'],
  valid: (compact, raw) => {
    const letters = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';
    const code = raw.replaceAll(/[ -]/g, '').toUpperCase().padStart(13, ' ');
    let sum = 0;
    for (let i = 0; i < 12; i++) sum += letters.indexOf(code.charAt(i)) * (13 - i);
    const check = '0123456789A'.charAt((11 - (sum % 11)) % 11);
    return isShortDate(code.slice(4)) && check === compact.at(-1);
  },
  alone: 65,
  near: 95,
});
