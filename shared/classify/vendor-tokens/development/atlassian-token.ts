import { vendorTokens } from '../../vendor-token.ts';

/** Atlassian account and service tokens by prefix; older ones and data center tokens by name. */
export const atlassianToken = vendorTokens({
  id: 'atlassian-token',
  title: 'Atlassian token',
  source:
    'Atlassian, https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/, 2026-11-22',
  words: ['atlassian', 'jira', 'confluence'],
  formats: [
    {
      name: 'account',
      prefixes: ['atatt3xff', 'atstt3xff'],
      form: /AT[AS]TT3xFfGF?[\w=-]{140,220}/,
    },
    { name: 'classic', form: /[A-Za-z0-9]{24}/ },
    { name: 'data-center', form: /[A-Za-z0-9+/]{44}/ },
  ],
});
