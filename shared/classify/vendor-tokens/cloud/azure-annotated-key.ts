import { vendorTokens } from '../../vendor-token.ts';

/**
 * Keys of Azure services that carry a signature in their middle: storage, Cosmos DB, batch, search, functions, event
 * hubs, service bus, IoT, cache, registry, API management, and the common form with JQQJ.
 */
export const azureAnnotatedKey = vendorTokens({
  id: 'azure-annotated-key',
  title: 'Azure service key',
  source: 'Microsoft, https://github.com/microsoft/security-utilities, 2026-11-22',
  formats: [
    {
      name: 'common',
      prefixes: ['jqqj9'],
      begin: [-52],
      form: /[A-Za-z0-9]{52}JQQJ9[A-Za-z0-9]{2}[A-L][A-Za-z0-9]{12,24}(?:[A-Za-z0-9]{8}){0,1}(?:={2})?/,
    },
    {
      name: 'storage',
      prefixes: ['+ast'],
      begin: [-76],
      form: /[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{5}[AQgw]==/,
    },
    {
      name: 'cosmos',
      prefixes: ['acdb'],
      begin: [-76],
      form: /[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==/,
    },
    {
      name: 'batch',
      prefixes: ['+aba', '+amc'],
      begin: [-76],
      form: /[A-Za-z0-9+/]{76}\+A(?:Ba|MC)[A-Za-z0-9+/]{5}[AQgw]==/,
    },
    {
      name: 'api-management',
      prefixes: ['apim'],
      begin: [-76],
      form: /[A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{5}[AQgw]==/,
    },
    {
      name: 'messaging',
      prefixes: ['+aeh', '+asb', '+arm'],
      begin: [-33],
      form: /[A-Za-z0-9+/]{33}\+A(?:Eh|Sb|Rm)[A-P][A-Za-z0-9+/]{5}=/,
    },
    {
      name: 'iot',
      prefixes: ['aiot'],
      begin: [-33],
      form: /[A-Za-z0-9+/]{33}AIoT[A-P][A-Za-z0-9+/]{5}=/,
    },
    {
      name: 'cache',
      prefixes: ['azca'],
      begin: [-33],
      form: /[A-Za-z0-9+/]{33}AzCa[A-P][A-Za-z0-9+/]{5}=/,
    },
    {
      name: 'event-grid',
      prefixes: ['azeg'],
      begin: [-33],
      form: /[A-Za-z0-9+/]{33}AZEG[A-P][A-Za-z0-9+/]{5}=/,
    },
    {
      name: 'search',
      prefixes: ['azse'],
      begin: [-42],
      form: /[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}/,
    },
    {
      name: 'container-registry',
      prefixes: ['+acr'],
      begin: [-42],
      form: /[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}/,
    },
    { name: 'functions', prefixes: ['azfu'], begin: [-44], form: /[\w-]{44}AzFu[\w-]{5}[AQgw]==/ },
  ],
});
