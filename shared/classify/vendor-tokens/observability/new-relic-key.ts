import { vendorTokens } from '../../vendor-token.ts';

/** New Relic user, browser, insert, query, REST and licence keys. */
export const newRelicKey = vendorTokens({
  id: 'new-relic-key',
  title: 'New Relic key',
  source:
    'New Relic, https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/, 2026-11-22',
  words: ['new-relic', 'newrelic', 'new_relic', 'new relic'],
  formats: [
    { name: 'user', prefixes: ['nrak-'], form: /NRAK-[A-Za-z0-9]{27}/ },
    { name: 'browser', prefixes: ['nrjs-'], form: /NRJS-[0-9a-f]{19}/ },
    { name: 'insert', prefixes: ['nrii-'], form: /NRII-[\w-]{32}/ },
    { name: 'query', prefixes: ['nriq-'], form: /NRIQ-[\w-]{32}/ },
    { name: 'rest', prefixes: ['nrra-'], form: /NRRA-[0-9a-f]{42}/ },
    {
      name: 'license',
      prefixes: ['nral'],
      begin: [-36, -40],
      form: /(?:eu01xx|[0-9a-f]{6})[0-9a-f]{30}(?:FFFF)?NRAL/,
    },
    { name: 'synthetics', prefixes: ['nrsp-'], form: /NRSP-[a-z0-9]{2,6}[0-9A-F]{28,40}/ },
    { name: 'user-id', form: /[a-z0-9]{64}/ },
    { name: 'classic-license', form: /[0-9a-fA-F]{40}/ },
  ],
});
