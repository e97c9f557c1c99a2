import { vendorTokens } from '../../vendor-token.ts';

/** Grafana service account and cloud tokens, and older API keys that are JSON in base 64. */
export const grafanaToken = vendorTokens({
  id: 'grafana-token',
  title: 'Grafana token',
  source:
    'Grafana Labs, https://grafana.com/docs/grafana/latest/administration/service-accounts/, 2026-11-22',
  formats: [
    { name: 'service-account', prefixes: ['glsa_'], form: /glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}/ },
    { name: 'cloud', prefixes: ['glc_'], form: /glc_[A-Za-z0-9+/]{32,400}={0,2}/ },
    { name: 'api-key', prefixes: ['eyjrijoi'], form: /eyJrIjoi[A-Za-z0-9]{70,400}={0,3}/ },
  ],
});
