import type { Detector } from '../detector.ts';

/** Group addresses of protocols and fillers of documentation; no one device has them. */
const NO_DEVICE =
  /^(?:00)+$|^(?:ff)+$|^(\w\w)\1+$|^01005e|^3333|^0180c2|^(?:001122334455|0123456789ab|aabbccddeeff|deadbeef)/i;

/** Hardware addresses of network cards (EUI-48) with colons, and after their name also with hyphens, dots or nothing between. */
export const macAddress: Detector = {
  id: 'mac-address',
  category: 'personal',
  title: 'Hardware address of a network card',
  placeholder: 'MAC',
  source: 'IEEE 802-2014 and RFC 9542, https://www.rfc-editor.org/rfc/rfc9542, 2026-11-22',
  anchors: [
    { keywords: [':'], begin: [-2] },
    { keywords: ['mac', 'physical address', 'hardware address', 'hwaddr', 'bssid', 'ether '] },
  ],
  pattern:
    /(?<![0-9A-Za-z_]|[0-9A-Fa-f][-:.])(?:(?<colons>[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5})|(?:mac|MAC|Mac|[Pp]hysical [Aa]ddress|[Hh]ardware [Aa]ddress|[Hh][Ww][Aa]ddr|BSSID|bssid|ether)(?:[ _-]?[Aa]ddress)?["']?(?: is)?[ \t.]{0,24}[:=]?[ \t]{0,4}["']?(?<value>[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}|[0-9A-Fa-f]{12}))(?![0-9A-Za-z_]|[-:.][0-9A-Fa-f])/d,
  context: {
    words: [
      'mac',
      'mac address',
      'hwaddr',
      'ether',
      'ethernet',
      'physical address',
      'hardware address',
      'bssid',
      'device',
      'wifi',
      'wlan',
      'lladdr',
      'link',
    ],
    before: 40,
    after: 20,
    raise: 20,
  },
  judge: ({ value, groups }) => {
    const digits = value.replaceAll(/[^0-9A-Fa-f]/g, '');
    const said = /^(?:aabbccddeeff|0123456789ab)$/i.test(digits);
    if (NO_DEVICE.test(digits) && !said) return undefined;
    if (said) return { confidence: 35, evidence: ['format', 'example'] };
    return groups['colons'] === undefined
      ? { confidence: 70, evidence: ['label'] }
      : { confidence: 60, evidence: ['format'] };
  },
  confidence: 60,
  specificity: 55,
};
