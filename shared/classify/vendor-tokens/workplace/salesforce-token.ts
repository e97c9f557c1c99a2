import { vendorTokens } from '../../vendor-token.ts';

/** Salesforce session ids, consumer keys and refresh tokens by shape; consumer secrets by name. */
export const salesforceToken = vendorTokens({
  id: 'salesforce-token',
  title: 'Salesforce token',
  source: 'Salesforce, https://developer.salesforce.com/docs/, 2026-11-22',
  words: ['salesforce', 'sfdc'],
  formats: [
    { name: 'session', prefixes: ['00d'], form: /00D[A-Za-z0-9]{12,15}![A-Za-z0-9._]{80,160}/ },
    { name: 'consumer-key', prefixes: ['3mvg9'], form: /3MVG9[A-Za-z0-9._]{75,100}/ },
    { name: 'refresh', prefixes: ['5aep'], form: /5Aep861[A-Za-z0-9._]{60,100}/ },
    { name: 'consumer-secret', form: /[0-9A-F]{64}|\d{19}/ },
  ],
});
