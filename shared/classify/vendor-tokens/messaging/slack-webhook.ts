import { vendorTokens } from '../../vendor-token.ts';

/** Slack incoming webhooks and workflow triggers: whoever has the address can post. */
export const slackWebhook = vendorTokens({
  id: 'slack-webhook',
  title: 'Slack webhook address',
  source:
    'Slack, https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks, 2026-11-22',
  formats: [
    {
      name: 'incoming',
      prefixes: ['hooks.slack.com/services/'],
      form: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,12}\/B[A-Z0-9]{6,12}\/[A-Za-z0-9]{20,28}/,
    },
    {
      name: 'workflow',
      prefixes: ['hooks.slack.com/workflows/', 'hooks.slack.com/triggers/'],
      form: /hooks\.slack\.com\/(?:workflows|triggers)\/[A-Za-z0-9]{6,14}(?:\/[A-Za-z0-9]{6,36}){2,3}/,
    },
  ],
});
