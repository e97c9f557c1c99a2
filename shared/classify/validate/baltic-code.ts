import { isShortDate } from './calendar-date.ts';
import { twoStage } from './two-stage.ts';

/** Personal codes of Estonia and Lithuania: century and sex, day of birth, serial, check digit. */
export function balticCode(digits: string): boolean {
  return isShortDate(digits.slice(1)) && twoStage(digits);
}
