import { vendorTokens } from '../../vendor-token.ts';

/** Mercado Pago access tokens. */
export const mercadoPagoToken = vendorTokens({
  id: 'mercado-pago-token',
  title: 'Mercado Pago token',
  source:
    'Mercado Pago, https://www.mercadopago.com/developers/en/docs/your-integrations/credentials, 2026-11-22',
  formats: [
    {
      name: 'access',
      prefixes: ['app_usr-', 'test-'],
      form: /(?:APP_USR|TEST)-\d{13,17}-\d{6}-[0-9a-f]{32}-\d{6,11}/,
    },
  ],
});
