import { vendorTokens } from '../../vendor-token.ts';

/** Transaction keys of Authorize.net, Worldpay and Cybersource, told by name. */
export const cardGatewayKey = vendorTokens({
  id: 'card-gateway-key',
  title: 'Card gateway key',
  source:
    'Authorize.net, https://developer.authorize.net/api/reference/; Worldpay, https://developer.worldpay.com/, 2026-11-22',
  words: ['authorizenet', 'authorize.net', 'authorize_net', 'worldpay', 'cybersource'],
  formats: [
    { name: 'authorize-net', form: /[A-Za-z0-9]{16}/ },
    { name: 'cybersource', form: /[A-Za-z0-9+/]{43}=/ },
    {
      name: 'worldpay',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
