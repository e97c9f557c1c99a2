import { vendorToken } from '../vendor-token.ts';

const BASE32 = /^[A-Z2-7]+$/;

/** Access key id of an IAM user (AKIA), a session (ASIA) and the other key kinds: four letters, then sixteen of base 32. */
export const awsAccessKey = vendorToken({
  id: 'aws-access-key',
  title: 'AWS access key ID',
  source:
    'AWS IAM, https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html, 2026-11-22',
  prefixes: ['akia', 'asia', 'abia', 'acca', 'a3t'],
  pattern: /(?<![A-Za-z0-9])(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/,
  judge: ({ value }) => ({
    confidence: BASE32.test(value.slice(4)) ? 95 : 70,
    evidence: ['format'],
  }),
});
