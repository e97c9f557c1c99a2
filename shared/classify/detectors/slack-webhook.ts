import { vendorToken } from '../vendor-token.ts';

/** Slack incoming webhooks and workflow triggers: whoever has the address can post. */
export const slackWebhook = vendorToken({
  id: 'slack-webhook',
  title: 'Slack webhook address',
  source:
    'Slack, https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks, 2026-11-22',
  prefixes: ['hooks.slack.com/'],
  pattern:
    /hooks\.slack\.com\/(?:services\/T[A-Z0-9]{6,12}\/B[A-Z0-9]{6,12}\/[A-Za-z0-9]{20,28}|(?:workflows|triggers)\/[A-Za-z0-9]{6,14}(?:\/[A-Za-z0-9]{6,36}){2,3})(?![A-Za-z0-9])/,
});
