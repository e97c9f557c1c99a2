import { vendorTokens } from '../../vendor-token.ts';

/** LinkedIn client secrets by prefix, older ones and client ids by name. */
export const linkedinSecret = vendorTokens({
  id: 'linkedin-secret',
  title: 'LinkedIn secret',
  source:
    'LinkedIn, https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication, 2026-11-22',
  words: ['linkedin', 'linked_in', 'linked-in'],
  formats: [
    {
      name: 'prefixed',
      prefixes: ['wpl_ap1.'],
      form: /WPL_AP1\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{6}==/,
    },
    { name: 'client-secret', form: /[A-Za-z0-9]{16}/ },
    { name: 'client-id', form: /[a-z0-9]{14}/ },
  ],
});
