import type { VendorDetector } from '../../vendor-token.ts';
import { airtableToken } from './airtable-token.ts';
import { algoliaKey } from './algolia-key.ts';
import { biToken } from './bi-token.ts';
import { clickhouseKey } from './clickhouse-key.ts';
import { confluentKey } from './confluent-key.ts';
import { dataPipelineKey } from './data-pipeline-key.ts';
import { databricksToken } from './databricks-token.ts';
import { faunaKey } from './fauna-key.ts';
import { hostedDatabaseKey } from './hosted-database-key.ts';
import { influxdbToken } from './influxdb-token.ts';
import { lookerSecret } from './looker-secret.ts';
import { mongodbAtlasKey } from './mongodb-atlas-key.ts';
import { natsSeed } from './nats-seed.ts';
import { neonKey } from './neon-key.ts';
import { planetscaleToken } from './planetscale-token.ts';
import { redisCloudKey } from './redis-cloud-key.ts';
import { searchEngineKey } from './search-engine-key.ts';
import { snowflakeSecret } from './snowflake-secret.ts';
import { supabaseKey } from './supabase-key.ts';
import { tinybirdToken } from './tinybird-token.ts';
import { upstashToken } from './upstash-token.ts';

/** Tokens of databases and data services. */
export const DATA: readonly VendorDetector[] = [
  airtableToken,
  algoliaKey,
  biToken,
  clickhouseKey,
  confluentKey,
  dataPipelineKey,
  databricksToken,
  faunaKey,
  hostedDatabaseKey,
  influxdbToken,
  lookerSecret,
  mongodbAtlasKey,
  natsSeed,
  neonKey,
  planetscaleToken,
  redisCloudKey,
  searchEngineKey,
  snowflakeSecret,
  supabaseKey,
  tinybirdToken,
  upstashToken,
];
