import type { Detector } from '../detector.ts';
import { IDENTIFIERS } from '../identifiers/index.ts';
import { VENDORS } from '../vendor-tokens/index.ts';
import { authorizationHeader } from './authorization-header.ts';
import { awsSecretKey } from './aws-secret-key.ts';
import { basicAuthUrl } from './basic-auth-url.ts';
import { commandLogin } from './command-login.ts';
import { confidentialityMarking } from './confidentiality-marking.ts';
import { connectionString } from './connection-string.ts';
import { email } from './email.ts';
import { genericSecret } from './generic-secret.ts';
import { hiddenText } from './hidden-text.ts';
import { iban } from './iban.ts';
import { ipv4 } from './ipv4.ts';
import { ipv6 } from './ipv6.ts';
import { jwt } from './jwt.ts';
import { keyProse } from './key-prose.ts';
import { passwordAssignment } from './password-assignment.ts';
import { passwordProse } from './password-prose.ts';
import { paymentCard } from './payment-card.ts';
import { phone } from './phone.ts';
import { privateKey } from './private-key.ts';
import { serviceKey } from './service-key.ts';
import { usSsn } from './us-ssn.ts';

/** Every built-in detector. The order has no meaning: overlaps are settled by specificity. */
export const DETECTORS: readonly Detector[] = [
  authorizationHeader,
  awsSecretKey,
  basicAuthUrl,
  commandLogin,
  confidentialityMarking,
  connectionString,
  email,
  genericSecret,
  hiddenText,
  iban,
  ipv4,
  ipv6,
  jwt,
  keyProse,
  passwordAssignment,
  passwordProse,
  paymentCard,
  phone,
  privateKey,
  serviceKey,
  usSsn,
  ...IDENTIFIERS,
  ...VENDORS,
];
