import { vendorTokens } from '../../vendor-token.ts';

const BASE32 = /^[A-Z2-7]+$/;

/**
 * Access key ids of IAM users (AKIA), sessions (ASIA), bearer tokens (ABIA) and services (ACCA): four letters, then
 * sixteen of base 32. Ids of users, roles and profiles open nothing, but name who holds the keys.
 */
export const awsAccessKey = vendorTokens({
  id: 'aws-access-key',
  title: 'AWS access key ID',
  source:
    'AWS IAM, https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html, 2026-11-22',
  formats: [
    {
      name: 'access-key-id',
      prefixes: ['akia', 'asia', 'abia', 'acca', 'a3t'],
      form: /(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}/,
      judge: (value) => ({ confidence: BASE32.test(value.slice(4)) ? 95 : 70 }),
    },
    {
      name: 'principal-id',
      prefixes: ['aida', 'aroa', 'aipa', 'agpa', 'anpa', 'anva', 'apka', 'asca'],
      form: /A(?:IDA|ROA|IPA|GPA|NPA|NVA|PKA|SCA)[A-Z2-7]{16,17}/,
      confidence: 55,
    },
  ],
});
