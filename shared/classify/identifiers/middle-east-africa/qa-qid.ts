import { identifier } from '../../identifier.ts';

/** Qatari identity numbers: century, year of birth, country code, serial. */
export const qaQid = identifier({
  id: 'qa-qid',
  title: 'Qatari identity number',
  placeholder: 'NATIONAL_ID',
  source: 'Ministry of Interior of Qatar, https://portal.moi.gov.qa/, 2026-11-22',
  forms: ['[23]##########'],
  words: ['qid', 'qatar id', 'الرقم الشخصي', 'البطاقة الشخصية', 'qatari id'],
  alone: 0,
  near: 84,
});
