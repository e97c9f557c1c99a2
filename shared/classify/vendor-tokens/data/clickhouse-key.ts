import { vendorTokens } from '../../vendor-token.ts';

/** ClickHouse Cloud API secrets. */
export const clickhouseKey = vendorTokens({
  id: 'clickhouse-key',
  title: 'ClickHouse Cloud key',
  source: 'ClickHouse, https://clickhouse.com/docs/cloud/manage/openapi, 2026-11-22',
  formats: [{ name: 'secret', prefixes: ['4b1d'], form: /4b1d[A-Za-z0-9]{38}/ }],
});
