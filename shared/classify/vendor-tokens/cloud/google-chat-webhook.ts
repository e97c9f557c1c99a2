import { vendorTokens } from '../../vendor-token.ts';

/** Webhooks of Google Chat spaces: whoever has the address can post. */
export const googleChatWebhook = vendorTokens({
  id: 'google-chat-webhook',
  title: 'Google Chat webhook address',
  source: 'Google, https://developers.google.com/workspace/chat/quickstart/webhooks, 2026-11-22',
  formats: [
    {
      name: 'webhook',
      prefixes: ['chat.googleapis.com/v1/spaces/'],
      form: /chat\.googleapis\.com\/v1\/spaces\/[\w-]{8,14}\/messages\?key=[\w-]{39}&token=[\w%-]{30,60}/,
    },
  ],
});
