import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';

/** Russian register numbers: thirteen digits by the remainder by 11 for companies, fifteen by 13 for sole traders. */
export const ruOgrn = identifier({
  id: 'ru-ogrn',
  title: 'Russian company register number (OGRN)',
  placeholder: 'COMPANY_ID',
  source: 'FNS of Russia, https://www.nalog.gov.ru/, 2026-11-22',
  forms: ['[1-9]############', '[34]##############'],
  words: ['огрн', 'огрнип', 'ogrn', 'ogrnip'],
  valid: (compact) => {
    const body = Number(compact.slice(0, -1));
    return (body % (compact.length - 2)) % 10 === valueAt(compact, compact.length - 1);
  },
  alone: 0,
  near: 90,
});
