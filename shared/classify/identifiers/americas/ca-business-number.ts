import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** Canadian business numbers: nine digits by Luhn, the programme's letters and a reference. */
export const caBusinessNumber = identifier({
  id: 'ca-business-number',
  title: 'Canadian business number',
  placeholder: 'COMPANY_ID',
  source:
    'Canada Revenue Agency, https://www.canada.ca/en/services/taxes/business-number.html, 2026-11-22',
  forms: ['######### ?R[CMPTZ] ?####', '##### #### R[CMPTZ] ?####'],
  words: ['business number', 'bn', 'gst', 'hst', "numéro d'entreprise", 'cra'],
  valid: (compact) => luhn(compact.slice(0, 9)),
  alone: 75,
  printed: 80,
  near: 93,
});
