import { vendorTokens } from '../../vendor-token.ts';

/** Typeform tokens. */
export const typeformToken = vendorTokens({
  id: 'typeform-token',
  title: 'Typeform token',
  source:
    'Typeform, https://www.typeform.com/developers/get-started/personal-access-token/, 2026-11-22',
  formats: [{ name: 'personal', prefixes: ['tfp_'], form: /tfp_[\w=.-]{40,64}/ }],
});
