import { vendorTokens } from '../../vendor-token.ts';

/** MessageBird access keys and client ids, told by name. */
export const messagebirdKey = vendorTokens({
  id: 'messagebird-key',
  title: 'MessageBird key',
  source: 'Bird, https://developers.messagebird.com/api/#authentication, 2026-11-22',
  words: ['messagebird', 'message_bird', 'message-bird'],
  formats: [
    { name: 'access', form: /[a-z0-9]{25}/ },
    {
      name: 'client-id',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
