import { vendorTokens } from '../../vendor-token.ts';

/** Tokens of Cloudsmith, Gemfury, Sonatype and Anaconda, told by name. */
export const packageHostToken = vendorTokens({
  id: 'package-host-token',
  title: 'Package hosting token',
  source:
    'Cloudsmith, https://docs.cloudsmith.com/accounts-and-teams/api-keys; Gemfury, https://gemfury.com/help/tokens/, 2026-11-22',
  words: ['cloudsmith', 'gemfury', 'sonatype', 'ossrh', 'anaconda'],
  formats: [
    { name: 'cloudsmith', form: /[0-9a-fA-F]{40}/ },
    { name: 'gemfury', form: /[\w-]{20,26}/ },
    { name: 'sonatype', form: /[A-Za-z0-9+/]{43,44}/ },
    {
      name: 'anaconda',
      form: /[a-z]{2}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
