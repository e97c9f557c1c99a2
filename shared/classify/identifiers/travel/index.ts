import type { Detector } from '../../detector.ts';
import { mrzMrvA } from './mrz-mrv-a.ts';
import { mrzMrvB } from './mrz-mrv-b.ts';
import { mrzTd1 } from './mrz-td1.ts';
import { mrzTd2 } from './mrz-td2.ts';
import { mrzTd3 } from './mrz-td3.ts';

/** Machine readable zones of travel documents. */
export const TRAVEL: readonly Detector[] = [mrzMrvA, mrzMrvB, mrzTd1, mrzTd2, mrzTd3];
