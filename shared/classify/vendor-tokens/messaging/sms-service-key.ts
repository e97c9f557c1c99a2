import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Infobip, ClickSend, Sinch, Bandwidth and TextMagic, told by name. */
export const smsServiceKey = vendorTokens({
  id: 'sms-service-key',
  title: 'SMS service key',
  source:
    'Infobip, https://www.infobip.com/docs/essentials/api-essentials/api-authentication; ClickSend, https://developers.clicksend.com/docs/, 2026-11-22',
  words: ['infobip', 'clicksend', 'sinch', 'textmagic', 'telesign'],
  formats: [
    {
      name: 'infobip',
      form: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    { name: 'clicksend', form: /[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}/ },
    { name: 'sinch', form: /[0-9a-fA-F]{32}/ },
    { name: 'textmagic', form: /[A-Za-z0-9]{30}/ },
    { name: 'telesign', form: /[A-Za-z0-9+/]{86}==/ },
  ],
});
