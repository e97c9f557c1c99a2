import { vendorTokens } from '../../vendor-token.ts';

/** Incoming webhooks of Microsoft Teams and workflow triggers: whoever has the address can post. */
export const teamsWebhook = vendorTokens({
  id: 'teams-webhook',
  title: 'Microsoft Teams webhook address',
  source:
    'Microsoft, https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook, 2026-11-22',
  formats: [
    {
      name: 'webhook',
      prefixes: ['webhook.office.com/', 'outlook.office.com/webhook/'],
      form: /(?:webhook\.office\.com\/webhookb2|outlook\.office\.com\/webhook)\/[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}@[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\/IncomingWebhook\/[0-9a-f]{32}\/[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    {
      name: 'workflow',
      prefixes: ['logic.azure.com'],
      form: /logic\.azure\.com(?::443)?\/workflows\/[0-9a-f]{32}\/triggers\/[\w/%?=&.-]{10,160}&sig=[\w-]{43}/,
    },
  ],
});
