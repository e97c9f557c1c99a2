import { vendorTokens } from '../../vendor-token.ts';

/** Pinecone keys by prefix, older ones (UUIDs) by name. */
export const pineconeKey = vendorTokens({
  id: 'pinecone-key',
  title: 'Pinecone key',
  source: 'Pinecone, https://docs.pinecone.io/guides/projects/manage-api-keys, 2026-11-22',
  words: ['pinecone'],
  formats: [
    { name: 'prefixed', prefixes: ['pcsk_'], form: /pcsk_[A-Za-z0-9]{4,8}_[A-Za-z0-9]{50,70}/ },
    {
      name: 'classic',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
