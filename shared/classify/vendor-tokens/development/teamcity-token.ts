import { vendorTokens } from '../../vendor-token.ts';

/** TeamCity and JetBrains Hub tokens. */
export const teamcityToken = vendorTokens({
  id: 'teamcity-token',
  title: 'TeamCity token',
  source:
    'JetBrains, https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html, 2026-11-22',
  formats: [
    {
      name: 'access',
      prefixes: ['eyj0exaioiaivenwmij9.'],
      form: /eyJ0eXAiOiAiVENWMiJ9\.[\w-]{36}\.[\w-]{48}/,
    },
    {
      name: 'hub',
      prefixes: ['perm:', 'perm-'],
      form: /perm[:-][A-Za-z0-9+/=]{4,80}\.[A-Za-z0-9+/=]{2,80}\.[A-Za-z0-9+/]{20,60}={0,2}/,
    },
  ],
});
