import type { VendorDetector } from '../vendor-token.ts';
import { AI } from './ai/index.ts';
import { CLOUD } from './cloud/index.ts';
import { DATA } from './data/index.ts';
import { DEVELOPMENT } from './development/index.ts';
import { IDENTITY } from './identity/index.ts';
import { MESSAGING } from './messaging/index.ts';
import { OBSERVABILITY } from './observability/index.ts';
import { PAYMENT } from './payment/index.ts';
import { PUBLIC_API } from './public-api/index.ts';
import { REGISTRY } from './registry/index.ts';
import { WORKPLACE } from './workplace/index.ts';

/** Every vendor whose tokens are known, by family. */
export const VENDORS: readonly VendorDetector[] = [
  ...AI,
  ...CLOUD,
  ...DATA,
  ...DEVELOPMENT,
  ...IDENTITY,
  ...MESSAGING,
  ...OBSERVABILITY,
  ...PAYMENT,
  ...PUBLIC_API,
  ...REGISTRY,
  ...WORKPLACE,
];
