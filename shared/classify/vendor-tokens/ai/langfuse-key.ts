import { vendorTokens } from '../../vendor-token.ts';

/** Langfuse secret and public keys. */
export const langfuseKey = vendorTokens({
  id: 'langfuse-key',
  title: 'Langfuse key',
  source: 'Langfuse, https://langfuse.com/docs/observability/sdk/overview, 2026-11-22',
  formats: [
    {
      name: 'key',
      prefixes: ['sk-lf-', 'pk-lf-'],
      form: /[sp]k-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
