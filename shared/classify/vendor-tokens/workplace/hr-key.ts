import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Greenhouse, Lever, BambooHR and Workable, told by name. */
export const hrKey = vendorTokens({
  id: 'hr-key',
  title: 'People and hiring key',
  source:
    'Greenhouse, https://developers.greenhouse.io/; Lever, https://hire.lever.co/developer/documentation, 2026-11-22',
  words: ['greenhouse', 'lever_api', 'bamboohr', 'workable', 'personio', 'rippling', 'hibob'],
  formats: [
    { name: 'greenhouse', form: /[0-9a-f]{32}-\d{1,3}/ },
    { name: 'bamboohr', form: /[0-9a-fA-F]{40}/ },
    { name: 'workable', form: /[0-9a-fA-F]{64}/ },
    { name: 'personio', form: /papi-[A-Za-z0-9-]{30,60}/ },
  ],
});
