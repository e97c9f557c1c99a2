import { DIALLED_AT_HOME, NATIONAL_LENGTHS } from './phone-plans.ts';

const LONGEST_CODE = 3;
/** Area and exchange of the North American plan begin with 2 to 9. */
const AMERICAN = /^(?:1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]{0,2}[2-9]\d{2}[ .-]\d{4}$/;
/** An area in brackets and two groups: nothing else is written so. */
const BRACKETED = /^(?:1[ .-]?)?\(\d{3}\)[ .-]{0,2}\d{3}[ .-]\d{4}$/;
/** Groups that numbers of other kinds do not come in: 532 123 45 67, 0 532 123 45 67. */
const BY_TWOS = /^(?:0[ .-]?)?\d{3}([ .-])\d{3}\1\d{2}\1\d{2}$/;
/** Area code with its zero, then groups; rows of four are account and card numbers. */
const WITH_AREA = /^(?!\d{4}[ .-]\d{4}[ .-])0[1-9]\d{0,4}[ ./-]{1,3}\d/;

/** How a number is written, by how much that says. `international` only when the country's numbers are as long. */
export type PhoneForm = 'international' | 'unassigned' | 'american' | 'national' | 'digits';

/** Reads what stands there, without extension. Cost: a few looks at up to 30 units. */
export function phoneForm(value: string): PhoneForm {
  const digits = value.replaceAll(/\D/g, '');
  if (value.startsWith('+')) return assigned(digits) ? 'international' : 'unassigned';
  if (/^00[1-9]/.test(value) && digits.length >= 10 && assigned(digits.slice(2)))
    return 'international';
  if (AMERICAN.test(value) || BRACKETED.test(value)) return 'american';
  const grouped = value.length > digits.length;
  if (!grouped) return DIALLED_AT_HOME.test(value) ? 'national' : 'digits';
  const length = digits.length >= 10 && digits.length <= 12;
  return length && (BY_TWOS.test(value) || WITH_AREA.test(value)) ? 'national' : 'digits';
}

/** Whether a country has the code that these digits begin with and numbers of this length; its own zero in brackets aside. */
function assigned(digits: string): boolean {
  for (let length = 1; length <= LONGEST_CODE; length++) {
    const range = NATIONAL_LENGTHS.get(digits.slice(0, length));
    if (range === undefined) continue;
    const rest = digits.length - length;
    const [fewest, most] = range;
    return rest >= fewest && rest <= most + (digits.charAt(length) === '0' ? 1 : 0);
  }
  return false;
}
