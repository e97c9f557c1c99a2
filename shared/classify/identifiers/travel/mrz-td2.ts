import { machineReadableZone } from '../../machine-readable-zone.ts';

/** Machine readable zone of identity documents of the larger size, two lines of 36 (ICAO Doc 9303 part 6). */
export const mrzTd2 = machineReadableZone({
  id: 'mrz-td2',
  title: 'Machine readable zone of an identity document',
  source: 'ICAO Doc 9303, https://www.icao.int/publications/doc-series/doc-9303, 2026-11-22',
  lines: 2,
  width: 36,
  type: '[ACIP][A-Z<]',
  birth: 49,
  checked: [
    [36, 46],
    [49, 56],
    [57, 64],
  ],
  composite: [
    [36, 46],
    [49, 56],
    [57, 72],
  ],
});
