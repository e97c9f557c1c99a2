import { lazily } from '../lazily.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const CLOCK = '\\d{1,2}:\\d{2}:\\d{2}(?:[.,:]\\d{1,9})?';
const LEVEL =
  '(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|ERR|FATAL|CRIT(?:ICAL)?|SEVERE|debug|info|warn|error)';
/** A line of a log by its beginning: ISO and other dates with a time of day, syslog, web servers, bare levels, Unix time. */
const ENTRY = lazily(
  () =>
    new RegExp(
      `^(?:\\[?(?:\\d{4}[-/.]\\d{2}[-/.]\\d{2}|\\d{2}[-/.]\\d{2}[-/.]\\d{2,4}|\\d{2}/${MONTH}/\\d{4}|\\d{6})[T :,-]{1,2}(?:${CLOCK}|\\d{2}\\.\\d{2}\\.\\d{2}|\\d{6})|\\[?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?${MONTH} {1,2}\\d{1,2} (?:\\d{4} )?${CLOCK}|\\[?${CLOCK}\\]? |[\\da-fA-F.:]{7,45} \\S{1,60} \\S{1,60} \\[\\d{2}/${MONTH}/\\d{4}:|\\[?\\d{10}(?:\\.\\d{3,6}|\\d{3})?\\]?[ :]|\\[?${LEVEL}\\]?[ :]|[IWEF]\\d{4} ${CLOCK}|\\{"(?:time|timestamp|ts|@timestamp|level|t)":)`,
    ),
);
const REACH = 100;

/** Whether a line, from its first visible character on, begins like an entry of a log. Cost: for most lines a look at that. */
export const isLogEntry = (text: string, first: number, end: number): boolean =>
  mayBegin(text.charCodeAt(first)) && ENTRY().test(text.slice(first, Math.min(end, first + REACH)));

/** A digit, a bracket, a capital or one of `a–f` (addresses) and of the levels in lower case. */
function mayBegin(unit: number): boolean {
  if (unit >= 0x30 && unit <= 0x39) return true;
  if (unit >= 0x41 && unit <= 0x5b) return true;
  return (unit >= 0x61 && unit <= 0x66) || unit === 0x69 || unit === 0x77 || unit === 0x7b;
}
