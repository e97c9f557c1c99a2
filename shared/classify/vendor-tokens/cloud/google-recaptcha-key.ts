import { vendorTokens } from '../../vendor-token.ts';

/** reCAPTCHA keys, told by name: site key and secret look the same. */
export const googleRecaptchaKey = vendorTokens({
  id: 'google-recaptcha-key',
  title: 'Google reCAPTCHA secret',
  source: 'Google, https://developers.google.com/recaptcha/docs/settings, 2026-11-22',
  words: ['recaptcha'],
  formats: [{ name: 'secret', form: /6L[0-9A-Za-z_-]{38}/ }],
});
