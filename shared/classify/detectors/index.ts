import type { Detector } from '../detector.ts';
import { anthropicKey } from './anthropic-key.ts';
import { authorizationHeader } from './authorization-header.ts';
import { awsAccessKey } from './aws-access-key.ts';
import { awsSecretKey } from './aws-secret-key.ts';
import { azureClientSecret } from './azure-client-secret.ts';
import { azureStorageKey } from './azure-storage-key.ts';
import { basicAuthUrl } from './basic-auth-url.ts';
import { confidentialityMarking } from './confidentiality-marking.ts';
import { connectionString } from './connection-string.ts';
import { digitaloceanToken } from './digitalocean-token.ts';
import { dockerToken } from './docker-token.ts';
import { email } from './email.ts';
import { genericSecret } from './generic-secret.ts';
import { githubToken } from './github-token.ts';
import { gitlabToken } from './gitlab-token.ts';
import { googleApiKey } from './google-api-key.ts';
import { googleOauthSecret } from './google-oauth-secret.ts';
import { hiddenText } from './hidden-text.ts';
import { huggingFaceToken } from './hugging-face-token.ts';
import { iban } from './iban.ts';
import { ipv4 } from './ipv4.ts';
import { ipv6 } from './ipv6.ts';
import { jwt } from './jwt.ts';
import { natsSeed } from './nats-seed.ts';
import { npmToken } from './npm-token.ts';
import { openaiKey } from './openai-key.ts';
import { passwordAssignment } from './password-assignment.ts';
import { passwordProse } from './password-prose.ts';
import { paymentCard } from './payment-card.ts';
import { phone } from './phone.ts';
import { privateKey } from './private-key.ts';
import { pypiToken } from './pypi-token.ts';
import { sendgridKey } from './sendgrid-key.ts';
import { shopifyToken } from './shopify-token.ts';
import { slackToken } from './slack-token.ts';
import { slackWebhook } from './slack-webhook.ts';
import { stripeKey } from './stripe-key.ts';
import { telegramBotToken } from './telegram-bot-token.ts';
import { twilioKey } from './twilio-key.ts';
import { usSsn } from './us-ssn.ts';

/** Every built-in detector. The order has no meaning: overlaps are settled by specificity. */
export const DETECTORS: readonly Detector[] = [
  anthropicKey,
  authorizationHeader,
  awsAccessKey,
  awsSecretKey,
  azureClientSecret,
  azureStorageKey,
  basicAuthUrl,
  confidentialityMarking,
  connectionString,
  digitaloceanToken,
  dockerToken,
  email,
  genericSecret,
  githubToken,
  gitlabToken,
  googleApiKey,
  googleOauthSecret,
  hiddenText,
  huggingFaceToken,
  iban,
  ipv4,
  ipv6,
  jwt,
  natsSeed,
  npmToken,
  openaiKey,
  passwordAssignment,
  passwordProse,
  paymentCard,
  phone,
  privateKey,
  pypiToken,
  sendgridKey,
  shopifyToken,
  slackToken,
  slackWebhook,
  stripeKey,
  telegramBotToken,
  twilioKey,
  usSsn,
];
