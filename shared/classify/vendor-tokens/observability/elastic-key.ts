import { vendorTokens } from '../../vendor-token.ts';

/** Elastic Cloud keys by prefix; Elasticsearch keys (base 64 of id and secret) by name. */
export const elasticKey = vendorTokens({
  id: 'elastic-key',
  title: 'Elastic key',
  source:
    'Elastic, https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys, 2026-11-22',
  words: ['elastic', 'elasticsearch', 'elastic_cloud', 'es_api', 'kibana'],
  formats: [
    { name: 'cloud', prefixes: ['essu_'], form: /essu_[A-Za-z0-9+/]{60,100}={0,2}/ },
    { name: 'api', form: /[A-Za-z0-9+/]{58}==/ },
    { name: 'encoded', form: /[A-Za-z0-9+/]{60}/ },
  ],
});
