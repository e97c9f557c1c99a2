import type { VendorDetector } from '../../vendor-token.ts';
import { beamerToken } from './beamer-token.ts';
import { brevoKey } from './brevo-key.ts';
import { chatServerToken } from './chat-server-token.ts';
import { customerMessageKey } from './customer-message-key.ts';
import { discordToken } from './discord-token.ts';
import { groupRobotWebhook } from './group-robot-webhook.ts';
import { intercomToken } from './intercom-token.ts';
import { klaviyoKey } from './klaviyo-key.ts';
import { lineToken } from './line-token.ts';
import { mailServiceKey } from './mail-service-key.ts';
import { mailchimpKey } from './mailchimp-key.ts';
import { mailgunKey } from './mailgun-key.ts';
import { matrixToken } from './matrix-token.ts';
import { mattermostToken } from './mattermost-token.ts';
import { messagebirdKey } from './messagebird-key.ts';
import { newsletterKey } from './newsletter-key.ts';
import { postmarkToken } from './postmark-token.ts';
import { realtimeKey } from './realtime-key.ts';
import { resendKey } from './resend-key.ts';
import { sendgridKey } from './sendgrid-key.ts';
import { slackToken } from './slack-token.ts';
import { slackWebhook } from './slack-webhook.ts';
import { smsServiceKey } from './sms-service-key.ts';
import { supportDeskKey } from './support-desk-key.ts';
import { teamsWebhook } from './teams-webhook.ts';
import { telegramBotToken } from './telegram-bot-token.ts';
import { telnyxKey } from './telnyx-key.ts';
import { twilioKey } from './twilio-key.ts';
import { vonageKey } from './vonage-key.ts';
import { webexToken } from './webex-token.ts';
import { zoomSecret } from './zoom-secret.ts';

/** Tokens of chat, mail and message services. */
export const MESSAGING: readonly VendorDetector[] = [
  beamerToken,
  brevoKey,
  chatServerToken,
  customerMessageKey,
  discordToken,
  groupRobotWebhook,
  intercomToken,
  klaviyoKey,
  lineToken,
  mailServiceKey,
  mailchimpKey,
  mailgunKey,
  matrixToken,
  mattermostToken,
  messagebirdKey,
  newsletterKey,
  postmarkToken,
  realtimeKey,
  resendKey,
  sendgridKey,
  slackToken,
  slackWebhook,
  smsServiceKey,
  supportDeskKey,
  teamsWebhook,
  telegramBotToken,
  telnyxKey,
  twilioKey,
  vonageKey,
  webexToken,
  zoomSecret,
];
