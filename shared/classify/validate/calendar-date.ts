const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a day exists: months 1–12, days as many as the month has (Gregorian), years 1850–2100. */
export function isDate(year: number, month: number, day: number): boolean {
  if (year < 1850 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** Whether six digits are a day of some century; `dmy` when the day comes first, `ymd` when the year does. */
export function isShortDate(text: string, order: 'dmy' | 'ymd' = 'ymd'): boolean {
  const parts = [text.slice(0, 2), text.slice(2, 4), text.slice(4, 6)].map(Number);
  const [first = 0, month = 0, third = 0] = parts;
  return order === 'ymd' ? isDate(2000 + first, month, third) : isDate(2000 + third, month, first);
}

/** Whether eight digits are a day, year first. */
export function isLongDate(text: string): boolean {
  return isDate(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8)));
}
