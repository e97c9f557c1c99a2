import { vendorTokens } from '../../vendor-token.ts';

/** Brevo (Sendinblue) API and mail relay keys. */
export const brevoKey = vendorTokens({
  id: 'brevo-key',
  title: 'Brevo key',
  source: 'Brevo, https://developers.brevo.com/docs/getting-started, 2026-11-22',
  formats: [
    {
      name: 'key',
      prefixes: ['xkeysib-', 'xsmtpsib-'],
      form: /x(?:key|smtp)sib-[0-9a-f]{64}-[A-Za-z0-9]{16}/,
    },
  ],
});
