import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Weaviate, Qdrant, Milvus and Chroma, told by name or prefix. */
export const vectorStoreKey = vendorTokens({
  id: 'vector-store-key',
  title: 'Vector store key',
  source:
    'Weaviate, https://docs.weaviate.io/cloud; Qdrant, https://qdrant.tech/documentation/cloud/authentication/, 2026-11-22',
  words: ['weaviate', 'qdrant', 'zilliz', 'milvus'],
  formats: [
    { name: 'chroma', prefixes: ['ck-'], form: /ck-[A-Za-z0-9]{43,44}/ },
    { name: 'weaviate', form: /[A-Za-z0-9]{36}/ },
    { name: 'qdrant', form: /[\w-]{54}/ },
    { name: 'zilliz', form: /[0-9a-fA-F]{96}/ },
  ],
});
