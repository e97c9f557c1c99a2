import { identifier } from '../../identifier.ts';

/** New Zealand health numbers: three letters and three digits by weights modulo 11, or the newer form by modulo 24. */
export const nzNhi = identifier({
  id: 'nz-nhi',
  category: 'health',
  title: 'New Zealand health number (NHI)',
  placeholder: 'HEALTH_ID',
  source: 'HISO 10046, https://www.tewhatuora.govt.nz/, 2026-11-22',
  forms: ['@@@####', '@@@##@@'],
  words: ['nhi', 'nhi number', 'national health index'],
  valid: (compact) => {
    const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
    const values = Array.from(compact, (char) =>
      /\d/.test(char) ? Number(char) : letters.indexOf(char) + 1,
    );
    if (values.includes(0) && /[IO]/.test(compact)) return false;
    const sum = values.slice(0, 6).reduce((total, value, index) => total + value * (7 - index), 0);
    const last = values[6];
    return /\d$/.test(compact)
      ? sum % 11 !== 0 && (11 - (sum % 11)) % 10 === last
      : 24 - (sum % 24) === last;
  },
  alone: 0,
  near: 92,
});
