import { vendorTokens } from '../../vendor-token.ts';

/** Yandex Cloud API keys, session and OAuth tokens, static access keys. */
export const yandexToken = vendorTokens({
  id: 'yandex-token',
  title: 'Yandex token',
  source: 'Yandex Cloud, https://yandex.cloud/en/docs/iam/concepts/authorization/, 2026-11-22',
  words: ['yandex'],
  formats: [
    { name: 'api', prefixes: ['aqvn'], form: /AQVN[\w-]{35,38}/ },
    { name: 'iam', prefixes: ['t1.'], form: /t1\.[A-Za-z0-9_-]{4,400}={0,2}\.[\w-]{86}={0,2}/ },
    { name: 'static-secret', prefixes: ['yc'], form: /YC[\w-]{38}/, confidence: 70 },
    { name: 'oauth', prefixes: ['y0_', 'y1_', 'y2_', 'y3_'], form: /y[0-3]_[\w-]{55,58}/ },
    { name: 'access', form: /[A-Za-z0-9]{40}/ },
  ],
});
