import { vendorTokens } from '../../vendor-token.ts';

/** Xendit secret keys and Midtrans server keys. */
export const xenditKey = vendorTokens({
  id: 'xendit-key',
  title: 'Xendit or Midtrans key',
  source:
    'Xendit, https://docs.xendit.co/docs/api-keys; Midtrans, https://docs.midtrans.com/, 2026-11-22',
  formats: [
    {
      name: 'xendit',
      prefixes: ['xnd_production_', 'xnd_development_'],
      form: /xnd_(?:production|development)_[A-Za-z0-9+/]{30,100}={0,2}/,
    },
    {
      name: 'midtrans',
      prefixes: ['mid-server-'],
      begin: [0, -3],
      form: /(?:SB-)?Mid-server-[\w-]{24}/,
    },
  ],
});
