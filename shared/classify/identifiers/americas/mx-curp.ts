import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';
import { valueAt } from '../../validate/value-at.ts';

/**
 * Mexican population codes: letters of the name, day of birth, sex, state, inner consonants, a homonym mark and a check digit.
 */
export const mxCurp = identifier({
  id: 'mx-curp',
  title: 'Mexican population code (CURP)',
  placeholder: 'NATIONAL_ID',
  source: 'RENAPO, https://www.gob.mx/curp/, 2026-11-22',
  forms:
    /(?<![A-Za-z\d_])[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[A-Z\d]\d(?![A-Za-z\d_])/i,
  anchors: [{ digits: [6, 6], next: 'HMXhmx', begin: [-4] }],
  words: ['curp', 'clave única', 'clave unica de registro', 'registro de población'],
  valid: (compact) => {
    const letters = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
    let sum = 0;
    for (let i = 0; i < 17; i++) sum += letters.indexOf(compact.charAt(i)) * (18 - i);
    return isShortDate(compact.slice(4)) && (10 - (sum % 10)) % 10 === valueAt(compact, 17);
  },
  alone: 92,
  near: 98,
});
