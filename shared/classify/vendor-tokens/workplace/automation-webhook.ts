import { vendorTokens } from '../../vendor-token.ts';

/** Webhook addresses of Zapier, Make, Pipedream and IFTTT. */
export const automationWebhook = vendorTokens({
  id: 'automation-webhook',
  title: 'Automation webhook address',
  source:
    'Zapier, https://help.zapier.com/hc/en-us/articles/8496288690317; Make, https://help.make.com/webhooks; IFTTT, https://ifttt.com/maker_webhooks, 2026-11-22',
  formats: [
    {
      name: 'zapier',
      prefixes: ['hooks.zapier.com/hooks/catch/'],
      form: /hooks\.zapier\.com\/hooks\/catch\/\d{4,12}\/(?:[a-z0-9]{5,10}\/)?[a-z0-9]{5,10}/,
    },
    {
      name: 'make',
      prefixes: ['.make.com/', 'hook.integromat.com/'],
      begin: [-3, 0],
      form: /(?:(?:eu|us)\d\.make\.com|hook\.integromat\.com)\/[a-z0-9]{32}/,
    },
    {
      name: 'ifttt',
      prefixes: ['maker.ifttt.com/trigger/'],
      form: /maker\.ifttt\.com\/trigger\/[\w-]{1,60}\/(?:json\/)?with\/key\/[\w-]{20,45}/,
    },
    {
      name: 'n8n-or-tray',
      prefixes: ['.pipedream.net'],
      begin: [-18, -19, -20, -21, -22, -23, -24, -25, -26, -27, -28, -29, -30, -31, -32, -33, -34],
      form: /eo[a-z0-9]{14,30}\.m\.pipedream\.net/,
    },
  ],
});
