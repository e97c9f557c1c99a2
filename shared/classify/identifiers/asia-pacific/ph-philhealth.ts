import { identifier } from '../../identifier.ts';

/** Philippine health insurance numbers (PIN): twelve digits printed 2-9-1. */
export const phPhilhealth = identifier({
  id: 'ph-philhealth',
  category: 'health',
  title: 'Philippine health insurance number (PhilHealth)',
  placeholder: 'HEALTH_ID',
  source: 'PhilHealth, https://www.philhealth.gov.ph/members/, 2026-11-22',
  forms: ['##-#########-#', '############'],
  words: ['philhealth', 'phil health', 'philhealth number', 'philhealth id', 'pin'],
  alone: 10,
  printed: 32,
  near: 84,
  specificity: 43,
});
