import { vendorToken } from '../vendor-token.ts';

/** Slack bot, user, app, refresh and configuration tokens: `xox` and a letter, or `xapp`, then numbered parts. */
export const slackToken = vendorToken({
  id: 'slack-token',
  title: 'Slack token',
  source: 'Slack, https://docs.slack.dev/authentication/tokens, 2026-11-22',
  prefixes: [
    'xoxb-',
    'xoxp-',
    'xoxa-',
    'xoxr-',
    'xoxs-',
    'xoxo-',
    'xoxe',
    'xoxc-',
    'xoxd-',
    'xapp-',
  ],
  pattern:
    /(?<![A-Za-z0-9])(?:xox[abceoprs](?:\.xox[bp])?-(?:\d{8,13}-|\d-){1,3}[A-Za-z0-9-]{16,160}|xoxd-[A-Za-z0-9%+/=]{40,300}|xapp-\d-[A-Z0-9]{8,14}-\d{8,14}-[a-z0-9]{32,80})(?![A-Za-z0-9])/i,
});
