import { identifier } from '../../identifier.ts';

/** Numbers of the regional associations of physicians, their districts and special institutions. */
const REGIONS = new Set(
  (
    '01 02 03 05 06 07 08 09 17 18 19 20 21 24 25 27 31 35 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 ' +
    '58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 78 79 80 81 83 85 86 87 88 91 93 94 95 96 97 98 99'
  ).split(' '),
);

/** Numbers of German practices: two digits of the regional association and seven of its own, without a check digit. */
export const deBsnr = identifier({
  id: 'de-bsnr',
  category: 'health',
  title: 'German practice number (BSNR)',
  placeholder: 'HEALTH_ID',
  source: 'KBV, https://www.kbv.de/html/arztnummern.php, 2026-11-22',
  forms: ['#########'],
  words: [
    'bsnr',
    'betriebsstättennummer',
    'betriebsstaettennummer',
    'betriebsstätte',
    'nbsnr',
    'arztpraxis',
    'praxis',
  ],
  plausible: (compact) => REGIONS.has(compact.slice(0, 2)),
  alone: 0,
  near: 80,
});
