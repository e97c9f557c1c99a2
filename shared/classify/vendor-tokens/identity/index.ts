import type { VendorDetector } from '../../vendor-token.ts';
import { ageKey } from './age-key.ts';
import { akeylessKey } from './akeyless-key.ts';
import { auth0Secret } from './auth0-secret.ts';
import { dopplerToken } from './doppler-token.ts';
import { hashicorpToken } from './hashicorp-token.ts';
import { identityProviderSecret } from './identity-provider-secret.ts';
import { infisicalToken } from './infisical-token.ts';
import { jumpcloudKey } from './jumpcloud-key.ts';
import { networkAccessKey } from './network-access-key.ts';
import { oktaToken } from './okta-token.ts';
import { onepasswordSecret } from './onepassword-secret.ts';
import { passwordManagerKey } from './password-manager-key.ts';
import { securityServiceKey } from './security-service-key.ts';

/** Tokens of identity, secret and security services. */
export const IDENTITY: readonly VendorDetector[] = [
  ageKey,
  akeylessKey,
  auth0Secret,
  dopplerToken,
  hashicorpToken,
  identityProviderSecret,
  infisicalToken,
  jumpcloudKey,
  networkAccessKey,
  oktaToken,
  onepasswordSecret,
  passwordManagerKey,
  securityServiceKey,
];
