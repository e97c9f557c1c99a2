import { identifier } from '../../identifier.ts';

/** UK company numbers: eight digits, or two letters and six. */
export const ukCompanyNumber = identifier({
  id: 'uk-company-number',
  title: 'UK company number',
  placeholder: 'COMPANY_ID',
  source: 'Companies House, https://www.gov.uk/get-information-about-a-company, 2026-11-22',
  forms: ['########', '[SNO][CIL]######', 'OC######'],
  words: [
    'company number',
    'company no',
    'companies house',
    'registered in england',
    'registered number',
    'crn',
  ],
  alone: 0,
  specificity: 35,
});
