import { vendorTokens } from '../../vendor-token.ts';

/** Jenkins API tokens (11 and 32 hexadecimal digits) by name, and values that its credentials file holds encrypted. */
export const jenkinsToken = vendorTokens({
  id: 'jenkins-token',
  title: 'Jenkins token',
  source:
    'Jenkins, https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/, 2026-11-22',
  words: ['jenkins'],
  formats: [
    {
      name: 'stored',
      prefixes: ['{aqaaabaaaa'],
      lead: /\{/,
      form: /AQAAABAAAA[A-Za-z0-9+/]{20,4000}={0,2}/,
      confidence: 70,
    },
    { name: 'api', form: /11[0-9a-f]{32}/ },
    { name: 'legacy', form: /[0-9a-fA-F]{32}/ },
  ],
});
