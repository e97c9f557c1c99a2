import { vendorTokens } from '../../vendor-token.ts';

/** Artifactory API keys and reference tokens by prefix, identity tokens by name. */
export const jfrogToken = vendorTokens({
  id: 'jfrog-token',
  title: 'JFrog token',
  source:
    'JFrog, https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens, 2026-11-22',
  words: ['jfrog', 'artifactory', 'bintray', 'xray'],
  formats: [
    { name: 'api-key', prefixes: ['akcp'], form: /AKCp[A-Za-z0-9]{65,72}/ },
    { name: 'reference', prefixes: ['cmvmdgtu'], form: /cmVmdGtu[A-Za-z0-9]{56}/ },
    { name: 'api', form: /[A-Za-z0-9]{73}/ },
    { name: 'identity', form: /[A-Za-z0-9]{64}/ },
  ],
});
