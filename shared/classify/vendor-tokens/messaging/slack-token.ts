import { vendorTokens } from '../../vendor-token.ts';

/**
 * Slack bot, user, app, refresh, session and configuration tokens: `xox` and a letter, or `xapp`, then numbered parts.
 * Legacy ones have fewer; signing secrets are told by name.
 */
export const slackToken = vendorTokens({
  id: 'slack-token',
  title: 'Slack token',
  source: 'Slack, https://docs.slack.dev/authentication/tokens, 2026-11-22',
  words: ['slack_signing', 'slack signing', 'slack_client', 'slack_secret'],
  formats: [
    { name: 'bot', prefixes: ['xoxb-'], form: /xoxb-(?:\d{8,14}-){1,2}[A-Za-z0-9-]{16,60}/ },
    {
      name: 'user',
      prefixes: ['xoxp-', 'xoxe-', 'xoxc-', 'xoxo-', 'xoxr-', 'xoxs-', 'xoxa-'],
      form: /xox[aceoprs]-(?:\d{8,14}-|\d-){1,3}[A-Za-z0-9-]{10,160}|xox[ar]-[A-Za-z0-9]{10,48}/,
    },
    { name: 'refresh', prefixes: ['xoxe.xox'], form: /xoxe\.xox[bp]-(?:\d-)[A-Za-z0-9]{140,180}/ },
    { name: 'cookie', prefixes: ['xoxd-'], form: /xoxd-[A-Za-z0-9%+/=]{40,300}/ },
    {
      name: 'app',
      prefixes: ['xapp-'],
      form: /xapp-\d-[A-Za-z0-9]{8,14}-\d{8,14}-[a-z0-9]{32,80}/,
    },
    { name: 'signing-secret', form: /[0-9a-fA-F]{32}/ },
  ],
});
