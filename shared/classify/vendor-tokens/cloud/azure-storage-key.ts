import { vendorTokens } from '../../vendor-token.ts';

/** Keys in Azure connection strings: storage accounts (64 bytes), service bus, event hubs, Cosmos DB (32 or 64 bytes). */
export const azureStorageKey = vendorTokens({
  id: 'azure-storage-key',
  title: 'Azure storage or service bus key',
  source:
    'Microsoft, https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string, 2026-11-22',
  formats: [
    {
      name: 'connection-string',
      prefixes: ['accountkey=', 'sharedaccesskey=', 'accesskey='],
      lead: /(?:AccountKey|SharedAccessKey|AccessKey|accountKey|sharedAccessKey|accesskey|accountkey)=/,
      form: /[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{43}=/,
    },
  ],
});
