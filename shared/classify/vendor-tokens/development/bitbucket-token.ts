import { vendorTokens } from '../../vendor-token.ts';

/** Bitbucket app passwords, repository and data center tokens by prefix; OAuth consumers by name. */
export const bitbucketToken = vendorTokens({
  id: 'bitbucket-token',
  title: 'Bitbucket token',
  source:
    'Atlassian, https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/, 2026-11-22',
  words: ['bitbucket'],
  formats: [
    { name: 'app-password', prefixes: ['atbb'], form: /ATBB[A-Za-z0-9]{32}(?:[A-F0-9]{8})?/ },
    { name: 'repository', prefixes: ['atctt3xffg'], form: /ATCTT3xFfG[\w=-]{160,220}/ },
    { name: 'data-center', prefixes: ['bbdc-'], form: /BBDC-[A-Za-z0-9+/]{44}/ },
    { name: 'client-id', form: /[A-Za-z0-9]{32}/ },
    { name: 'client-secret', form: /[\w=-]{64}/ },
  ],
});
