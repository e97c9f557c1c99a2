import { vendorTokens } from '../../vendor-token.ts';

/** InfluxDB tokens: 86 characters of base64url and two signs, told by name. */
export const influxdbToken = vendorTokens({
  id: 'influxdb-token',
  title: 'InfluxDB token',
  source: 'InfluxData, https://docs.influxdata.com/influxdb/v2/admin/tokens/, 2026-11-22',
  words: ['influx'],
  formats: [
    { name: 'core', prefixes: ['apiv3_'], form: /apiv3_[\w-]{60,100}/ },
    { name: 'api', form: /[\w-]{86}==/ },
  ],
});
