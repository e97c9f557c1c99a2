import type { VendorDetector } from '../../vendor-token.ts';
import { axiomToken } from './axiom-token.ts';
import { coralogixKey } from './coralogix-key.ts';
import { datadogKey } from './datadog-key.ts';
import { dynatraceToken } from './dynatrace-token.ts';
import { elasticKey } from './elastic-key.ts';
import { errorTrackerKey } from './error-tracker-key.ts';
import { grafanaToken } from './grafana-token.ts';
import { honeycombKey } from './honeycomb-key.ts';
import { incidentKey } from './incident-key.ts';
import { logServiceToken } from './log-service-token.ts';
import { newRelicKey } from './new-relic-key.ts';
import { pagerdutyKey } from './pagerduty-key.ts';
import { posthogKey } from './posthog-key.ts';
import { productAnalyticsKey } from './product-analytics-key.ts';
import { sentryToken } from './sentry-token.ts';
import { splunkToken } from './splunk-token.ts';
import { sumoLogicKey } from './sumo-logic-key.ts';
import { uptimeKey } from './uptime-key.ts';

/** Tokens of monitoring, logging and analytics services. */
export const OBSERVABILITY: readonly VendorDetector[] = [
  axiomToken,
  coralogixKey,
  datadogKey,
  dynatraceToken,
  elasticKey,
  errorTrackerKey,
  grafanaToken,
  honeycombKey,
  incidentKey,
  logServiceToken,
  newRelicKey,
  pagerdutyKey,
  posthogKey,
  productAnalyticsKey,
  sentryToken,
  splunkToken,
  sumoLogicKey,
  uptimeKey,
];
