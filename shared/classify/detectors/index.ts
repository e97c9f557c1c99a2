import type { Detector } from '../detector.ts';
import { anthropicKey } from './anthropic-key.ts';
import { awsAccessKey } from './aws-access-key.ts';
import { confidentialityMarking } from './confidentiality-marking.ts';
import { email } from './email.ts';
import { githubToken } from './github-token.ts';
import { iban } from './iban.ts';
import { ipv4 } from './ipv4.ts';
import { openaiKey } from './openai-key.ts';
import { paymentCard } from './payment-card.ts';
import { phone } from './phone.ts';
import { privateKey } from './private-key.ts';
import { usSsn } from './us-ssn.ts';

/** Every built-in detector. The order has no meaning: overlaps are settled by specificity. */
export const DETECTORS: readonly Detector[] = [
  anthropicKey,
  awsAccessKey,
  confidentialityMarking,
  email,
  githubToken,
  iban,
  ipv4,
  openaiKey,
  paymentCard,
  phone,
  privateKey,
  usSsn,
];
