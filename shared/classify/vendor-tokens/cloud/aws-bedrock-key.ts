import { vendorTokens } from '../../vendor-token.ts';

/** Amazon Bedrock API keys: long-lived ones of a service user, and short-lived ones that are a signed request in base 64. */
export const awsBedrockKey = vendorTokens({
  id: 'aws-bedrock-key',
  title: 'Amazon Bedrock API key',
  source: 'AWS, https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html, 2026-11-22',
  formats: [
    { name: 'long-lived', prefixes: ['absk'], form: /ABSK[A-Za-z0-9+/]{100,280}={0,2}/ },
    {
      name: 'short-lived',
      prefixes: ['bedrock-api-key-'],
      form: /bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{20,3000}={0,2}/,
    },
  ],
});
