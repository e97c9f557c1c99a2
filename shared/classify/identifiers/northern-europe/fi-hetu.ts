import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';

/** Finnish personal identity codes: day of birth, a sign for the century, serial, and the character of the remainder by 31. */
export const fiHetu = identifier({
  id: 'fi-hetu',
  title: 'Finnish personal identity code',
  placeholder: 'NATIONAL_ID',
  source:
    'Digital and Population Data Services Agency, https://dvv.fi/en/personal-identity-code, 2026-11-22',
  forms: ['######[-+ABCDEFYXWVU]###*'],
  words: [
    'henkilötunnus',
    'hetu',
    'personal identity code',
    'personbeteckning',
    'sosiaaliturvatunnus',
  ],
  valid: (compact, raw) => {
    const number = raw.slice(0, 6) + raw.slice(7, 10);
    const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(number) % 31);
    return isShortDate(raw, 'dmy') && compact.at(-1) === check;
  },
  alone: 85,
  printed: 85,
  near: 96,
});
