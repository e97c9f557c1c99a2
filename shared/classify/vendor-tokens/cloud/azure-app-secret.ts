import { vendorTokens } from '../../vendor-token.ts';

/** Secrets of App Configuration and SignalR connection strings, DevOps tokens and subscription keys of Cognitive Services. */
export const azureAppSecret = vendorTokens({
  id: 'azure-app-secret',
  title: 'Azure connection secret',
  source:
    'Microsoft, https://learn.microsoft.com/en-us/azure/azure-app-configuration/concept-config-file, 2026-11-22',
  words: [
    'azure_devops',
    'azuredevops',
    'azure devops',
    'vsts',
    'ocp-apim-subscription-key',
    'azure_openai',
    'azureopenai',
    'azure openai',
    'cognitive',
    'azure_speech',
    'azure_client',
    'azure_key',
    'azure_api',
  ],
  formats: [
    {
      name: 'app-configuration',
      prefixes: [';secret='],
      lead: /;Secret=/,
      form: /[A-Za-z0-9+/]{43}=/,
    },
    { name: 'devops', form: /[a-z2-7]{52}/ },
    { name: 'subscription', form: /[0-9a-fA-F]{32}/ },
  ],
});
