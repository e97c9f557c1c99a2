import { vendorTokens } from '../../vendor-token.ts';

/** Passwords of Amazon's mail relay: 44 characters of base 64 that begin with B, told from others by their name. */
export const awsSesPassword = vendorTokens({
  id: 'aws-ses-password',
  title: 'Amazon SES mail password',
  source: 'AWS, https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html, 2026-11-22',
  words: ['ses_smtp', 'ses-smtp', 'ses smtp', 'amazonses', 'email-smtp'],
  formats: [{ name: 'smtp', form: /B[A-Za-z0-9+/]{43}/ }],
});
