import { vendorTokens } from '../../vendor-token.ts';

/** PostHog personal and project keys. */
export const posthogKey = vendorTokens({
  id: 'posthog-key',
  title: 'PostHog key',
  source: 'PostHog, https://posthog.com/docs/api, 2026-11-22',
  formats: [
    {
      name: 'key',
      prefixes: ['phx_', 'phc_', 'phs_', 'pha_', 'phr_'],
      form: /ph[xcsar]_[A-Za-z0-9]{40,64}/,
    },
  ],
});
