/** Every time in the console is in the person's own zone; this is its name, for the footer and the chart captions. */
export const TIME_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
const short = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });
const day = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
});

const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

export const formatDay = (time: number): string => date.format(time);
export const formatFull = (time: number): string => full.format(time);
export const formatShort = (time: number): string => short.format(time);

/** The time with seconds when it is today, otherwise the day and the minute. */
export function formatRow(time: number, now = Date.now()): string {
  const sameDay = new Date(time).toDateString() === new Date(now).toDateString();
  return sameDay ? clock.format(time) : day.format(time);
}

const UNITS = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
] as const;

const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });

/** `3 minutes ago`, `in 2 days`, `just now`. */
export function formatAgo(time: number, now = Date.now()): string {
  const past = time - now;
  const unit = UNITS.find(([ms]) => Math.abs(past) >= ms);
  return unit === undefined ? 'just now' : relative.format(Math.trunc(past / unit[0]), unit[1]);
}
