import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Jotform, SurveyMonkey, Qualtrics and Tally, told by name. */
export const formServiceKey = vendorTokens({
  id: 'form-service-key',
  title: 'Form and survey key',
  source:
    'Jotform, https://api.jotform.com/docs/; SurveyMonkey, https://developer.surveymonkey.com/api/v3/, 2026-11-22',
  words: ['jotform', 'surveymonkey', 'survey_monkey', 'qualtrics'],
  formats: [
    { name: 'tally', prefixes: ['tly-'], form: /tly-[A-Za-z0-9]{32}/ },
    { name: 'jotform', form: /[0-9a-fA-F]{32}/ },
    { name: 'surveymonkey', form: /[A-Za-z0-9.$_-]{80,120}/ },
    { name: 'qualtrics', form: /[A-Za-z0-9]{40}/ },
  ],
});
