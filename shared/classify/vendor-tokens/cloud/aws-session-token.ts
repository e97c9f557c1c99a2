import { vendorTokens } from '../../vendor-token.ts';

/** Session tokens of temporary AWS credentials: base 64 that begins with one of the service's markers. */
export const awsSessionToken = vendorTokens({
  id: 'aws-session-token',
  title: 'AWS session token',
  source:
    'AWS STS, https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html, 2026-11-22',
  formats: [
    {
      name: 'sts',
      prefixes: ['iqojb3jpz2lu', 'fwogzxivyxdz', 'fqogzxivyxdz'],
      form: /(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz)[A-Za-z0-9+/]{80,2400}={0,2}/,
    },
  ],
});
