import { identifier } from '../../identifier.ts';
import { isDate } from '../../validate/calendar-date.ts';

/** Indonesian identity numbers: province, regency and district, day of birth (+40 for women), serial. */
export const idNik = identifier({
  id: 'id-nik',
  title: 'Indonesian identity number (NIK)',
  placeholder: 'NATIONAL_ID',
  source: 'Dukcapil, https://dukcapil.kemendagri.go.id/, 2026-11-22',
  forms: ['[1-9]###############'],
  words: ['nik', 'ktp', 'nomor induk kependudukan', 'no ktp', 'e-ktp'],
  plausible: (compact) => {
    const day = Number(compact.slice(6, 8)) % 40;
    const province = Number(compact.slice(0, 2));
    return (
      province >= 11 &&
      province <= 97 &&
      !compact.endsWith('0000') &&
      isDate(2000 + Number(compact.slice(10, 12)), Number(compact.slice(8, 10)), day)
    );
  },
  alone: 0,
  near: 92,
});
