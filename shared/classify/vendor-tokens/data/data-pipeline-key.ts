import { vendorTokens } from '../../vendor-token.ts';

/** Tokens of dbt, Fivetran, Hightouch, Airbyte, Census and RudderStack. */
export const dataPipelineKey = vendorTokens({
  id: 'data-pipeline-key',
  title: 'Data pipeline key',
  source:
    'dbt Labs, https://docs.getdbt.com/docs/dbt-cloud-apis/authentication; Fivetran, https://fivetran.com/docs/rest-api, 2026-11-22',
  words: ['fivetran', 'airbyte', 'getcensus', 'rudder', 'hightouch', 'dbt_cloud'],
  formats: [
    { name: 'dbt', prefixes: ['dbtu_', 'dbtc_'], form: /dbt[uc]_[\w-]{40,60}/ },
    { name: 'census', prefixes: ['secret-token:'], form: /secret-token:[A-Za-z0-9]{40}/ },
    { name: 'fivetran', form: /[A-Za-z0-9]{32}/ },
    { name: 'dbt-classic', form: /[0-9a-fA-F]{40}/ },
    {
      name: 'hightouch',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
