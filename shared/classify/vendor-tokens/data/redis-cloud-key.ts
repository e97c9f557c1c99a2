import { vendorTokens } from '../../vendor-token.ts';

/** Redis Cloud account and user keys, told by name. */
export const redisCloudKey = vendorTokens({
  id: 'redis-cloud-key',
  title: 'Redis Cloud key',
  source:
    'Redis, https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/, 2026-11-22',
  words: ['rediscloud', 'redis_cloud', 'redislabs', 'redis cloud'],
  formats: [{ name: 'secret', form: /[A-Za-z0-9]{46,56}/ }],
});
