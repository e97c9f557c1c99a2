import { machineReadableZone } from '../../machine-readable-zone.ts';

/** Machine readable zone of identity cards, three lines of 30 (ICAO Doc 9303 part 5). */
export const mrzTd1 = machineReadableZone({
  id: 'mrz-td1',
  title: 'Machine readable zone of an identity card',
  source: 'ICAO Doc 9303, https://www.icao.int/publications/doc-series/doc-9303, 2026-11-22',
  lines: 3,
  width: 30,
  type: '[ACI][A-Z<]',
  birth: 30,
  checked: [
    [5, 15],
    [30, 37],
    [38, 45],
  ],
  composite: [
    [5, 30],
    [30, 37],
    [38, 45],
    [48, 60],
  ],
});
