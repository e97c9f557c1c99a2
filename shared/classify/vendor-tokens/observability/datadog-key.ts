import { vendorTokens } from '../../vendor-token.ts';

/** Datadog API keys (32 hexadecimal digits) and application keys (40), told by name; newer ones by prefix. */
export const datadogKey = vendorTokens({
  id: 'datadog-key',
  title: 'Datadog key',
  source: 'Datadog, https://docs.datadoghq.com/account_management/api-app-keys/, 2026-11-22',
  words: ['datadog', 'dd_api', 'dd_app', 'dd-api', 'dd-application'],
  formats: [
    { name: 'personal', prefixes: ['ddpat_', 'ddapp_'], form: /dd(?:pat|app)_[A-Za-z0-9_]{34,60}/ },
    { name: 'application', form: /[a-z0-9]{40}/ },
    { name: 'api', form: /[0-9a-fA-F]{32}/ },
  ],
});
