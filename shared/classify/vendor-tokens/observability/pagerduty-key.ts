import { vendorTokens } from '../../vendor-token.ts';

/** PagerDuty keys: 20 characters, integration keys 32, told by name. */
export const pagerdutyKey = vendorTokens({
  id: 'pagerduty-key',
  title: 'PagerDuty key',
  source: 'PagerDuty, https://support.pagerduty.com/main/docs/api-access-keys, 2026-11-22',
  words: ['pagerduty', 'pager_duty', 'pd_api'],
  formats: [
    { name: 'user', prefixes: ['u+'], form: /u\+[\w-]{18}/, confidence: 70 },
    { name: 'api', form: /[\w+-]{20}/ },
    { name: 'integration', form: /[a-z0-9]{32}/ },
  ],
});
