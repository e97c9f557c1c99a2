import { machineReadableZone } from '../../machine-readable-zone.ts';

/** Machine readable zone of full-page visas, two lines of 44 without a digit over all (ICAO Doc 9303 part 7). */
export const mrzMrvA = machineReadableZone({
  id: 'mrz-mrv-a',
  title: 'Machine readable zone of a visa',
  source: 'ICAO Doc 9303, https://www.icao.int/publications/doc-series/doc-9303, 2026-11-22',
  lines: 2,
  width: 44,
  type: 'V[A-Z<]',
  birth: 57,
  checked: [
    [44, 54],
    [57, 64],
    [65, 72],
  ],
});
