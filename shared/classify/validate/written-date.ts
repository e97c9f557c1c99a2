const MONTHS =
  'jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|fév|fev|abr|avr|mag|giu|lug|ago|ott|dic|déc|dic|juin|juil|août|jan|mei|maj';
const MONTH = `(?:${MONTHS})\\p{Ll}{0,8}\\.?`;

/** A calendar date as people write it: figures with one separator, or with the month as a word; source of an `iu` pattern. */
export const DATE = `(?:\\d{4}(?<iso>[-/.])\\d{1,2}\\k<iso>\\d{1,2}|\\d{1,2}(?<gap>[-/.])(?:\\d{1,2}|${MONTH})\\k<gap>(?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th|er|\\.)?(?: of| de)? ${MONTH},?(?: de)? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;

/** Whether figures are a date in one of the usual orders. Dates with a month as a word are taken as they are. */
export function isWrittenDate(text: string): boolean {
  const figures = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/.exec(text);
  if (figures === null) return true;
  const [first = 0, second = 0, third = 0] = figures.slice(1).map(Number);
  if (first > 31) return isDate(first, second, third);
  const year = third > 99 ? third : 2000 + third;
  return isDate(year, second, first) || isDate(year, first, second);
}

const isDate = (year: number, month: number, day: number): boolean =>
  year > 1850 &&
  year < 2150 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The four-digit year of a date, where one is written. */
export const yearOf = (text: string): number | undefined => {
  const year = /\d{4}/.exec(text)?.[0];
  return year === undefined ? undefined : Number(year);
};
