import type { Detector } from '../detector.ts';
import { AMERICAS } from './americas/index.ts';
import { ASIA_PACIFIC } from './asia-pacific/index.ts';
import { EASTERN_EUROPE } from './eastern-europe/index.ts';
import { FINANCIAL } from './financial/index.ts';
import { MIDDLE_EAST_AFRICA } from './middle-east-africa/index.ts';
import { NORTHERN_EUROPE } from './northern-europe/index.ts';
import { SOUTHERN_EUROPE } from './southern-europe/index.ts';
import { TRAVEL } from './travel/index.ts';
import { WESTERN_EUROPE } from './western-europe/index.ts';

/** Identifiers that states, standards and banks hand out, by region: one file, one line in its region and one fixture folder each. */
export const IDENTIFIERS: readonly Detector[] = [
  ...AMERICAS,
  ...ASIA_PACIFIC,
  ...EASTERN_EUROPE,
  ...FINANCIAL,
  ...MIDDLE_EAST_AFRICA,
  ...NORTHERN_EUROPE,
  ...SOUTHERN_EUROPE,
  ...TRAVEL,
  ...WESTERN_EUROPE,
];
