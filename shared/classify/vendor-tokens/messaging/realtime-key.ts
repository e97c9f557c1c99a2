import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Pusher, Ably, PubNub, Sendbird and Stream. */
export const realtimeKey = vendorTokens({
  id: 'realtime-key',
  title: 'Realtime service key',
  source:
    'Pusher, https://pusher.com/docs/channels/server_api/overview/; Ably, https://ably.com/docs/auth, 2026-11-22',
  words: ['pusher', 'ably', 'sendbird', 'getstream', 'stream_api'],
  formats: [
    {
      name: 'pubnub',
      prefixes: ['sec-c-', 'pub-c-', 'sub-c-'],
      form: /(?:pub|sub)-c-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|sec-c-[A-Za-z0-9]{46,60}={0,2}/,
    },
    { name: 'ably', form: /[\w-]{6,8}\.[\w-]{6}:[\w-]{40,48}/ },
    { name: 'pusher', form: /[0-9a-fA-F]{20}/ },
    { name: 'sendbird-token', form: /[0-9a-fA-F]{40}/ },
    {
      name: 'sendbird-app',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'stream', form: /[a-z0-9]{64}/ },
  ],
});
