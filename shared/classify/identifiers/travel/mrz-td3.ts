import { machineReadableZone } from '../../machine-readable-zone.ts';

/** Machine readable zone of passports, two lines of 44 (ICAO Doc 9303 part 4). */
export const mrzTd3 = machineReadableZone({
  id: 'mrz-td3',
  title: 'Machine readable zone of a passport',
  source: 'ICAO Doc 9303, https://www.icao.int/publications/doc-series/doc-9303, 2026-11-22',
  lines: 2,
  width: 44,
  type: 'P[A-Z<]',
  birth: 57,
  checked: [
    [44, 54],
    [57, 64],
    [65, 72],
    [72, 87],
  ],
  composite: [
    [44, 54],
    [57, 64],
    [65, 88],
  ],
});
