import { machineReadableZone } from '../../machine-readable-zone.ts';

/** Machine readable zone of smaller visas, two lines of 36 without a digit over all (ICAO Doc 9303 part 7). */
export const mrzMrvB = machineReadableZone({
  id: 'mrz-mrv-b',
  title: 'Machine readable zone of a small visa',
  source: 'ICAO Doc 9303, https://www.icao.int/publications/doc-series/doc-9303, 2026-11-22',
  lines: 2,
  width: 36,
  type: 'V[A-Z<]',
  birth: 49,
  checked: [
    [36, 46],
    [49, 56],
    [57, 64],
  ],
});
