import { vendorTokens } from '../../vendor-token.ts';

/** Asaas keys and Pagar.me keys. */
export const asaasKey = vendorTokens({
  id: 'asaas-key',
  title: 'Asaas or Pagar.me key',
  source:
    'Asaas, https://docs.asaas.com/docs/authentication; Pagar.me, https://docs.pagar.me/docs/chaves-de-acesso, 2026-11-22',
  formats: [
    { name: 'asaas', prefixes: ['$aact_'], lead: /\$/, form: /aact_[A-Za-z0-9_:+/=-]{60,220}/ },
    {
      name: 'pagarme',
      prefixes: ['ak_live_', 'ak_test_'],
      form: /ak_(?:live|test)_[A-Za-z0-9]{30}/,
    },
  ],
});
