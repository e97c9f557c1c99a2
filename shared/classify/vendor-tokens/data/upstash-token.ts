import { vendorTokens } from '../../vendor-token.ts';

/** Upstash REST tokens, told by name. */
export const upstashToken = vendorTokens({
  id: 'upstash-token',
  title: 'Upstash token',
  source: 'Upstash, https://upstash.com/docs/redis/features/restapi, 2026-11-22',
  words: ['upstash', 'kv_rest_api', 'qstash'],
  formats: [
    { name: 'rest', form: /A[A-Za-z0-9_+/-]{50,110}={0,2}/ },
    {
      name: 'management',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
