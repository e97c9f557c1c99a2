import type { Detector } from '../detector.ts';

/**
 * A place on earth to about a hundred metres: latitude and longitude as decimals or in degrees, minutes and seconds, and `geo:`
 * URIs. Two decimals alone are any two numbers, so without signs of their own they need a word nearby.
 */
export const geoCoordinates: Detector = {
  id: 'geo-coordinates',
  category: 'personal',
  title: 'Geographic coordinates',
  placeholder: 'COORDINATES',
  source: 'ISO 6709:2022 and RFC 5870, https://www.rfc-editor.org/rfc/rfc5870, 2026-11-22',
  anchors: [
    { digits: [1, 2], next: '.', begin: [0, -1] },
    { digits: [1, 2], next: '°º' },
    { keywords: ['geo:'] },
    { keywords: ['latitude', 'lat'] },
  ],
  get pattern() {
    return /(?<![\p{L}\p{N}_.$€£])(?:geo:(?<lat4>-?\d{1,2}\.\d{3,8}),(?<lon4>-?\d{1,3}\.\d{3,8})|lat(?:itude)?["']?\s{0,2}[:=]\s{0,2}["']?(?<lat3>[+-]?\d{1,2}\.\d{3,12})["']?\s{0,2}[,;&]?\s{0,12}["']?(?:lon|lng|long|longitude)["']?\s{0,2}[:=]\s{0,2}["']?(?<lon3>[+-]?\d{1,3}\.\d{3,12})|(?<lat1>[+-]?\d{1,2}\.\d{4,12})°?(?<ns> ?[NS])?[,;]? {0,2}(?<lon1>[+-]?\d{1,3}\.\d{4,12})°?(?<ew> ?[EWO](?![\p{L}]))?|\d{1,2}[°º] ?\d{1,2}(?:\.\d{1,6})?['′’] ?(?:\d{1,2}(?:\.\d{1,4})?["″”] ?)?[NS][,;]? {0,2}\d{1,3}[°º] ?\d{1,2}(?:\.\d{1,6})?['′’] ?(?:\d{1,2}(?:\.\d{1,4})?["″”] ?)?[EWO])(?![\p{L}\p{N}_]|\.\d)/iu;
  },
  context: {
    words: [
      'coordinates',
      'coordinate',
      'coords',
      'location',
      'gps',
      'latitude',
      'longitude',
      'lat',
      'lon',
      'lng',
      'position',
      'geo',
      'located',
      'map',
      'koordinaten',
      'standort',
      'coordonnées',
      'coordenadas',
      'coordinate',
    ],
    before: 50,
    after: 25,
    raise: 35,
  },
  judge: ({ groups }) => {
    const latitude = groups['lat1'] ?? groups['lat3'] ?? groups['lat4'];
    const longitude = groups['lon1'] ?? groups['lon3'] ?? groups['lon4'];
    if (latitude === undefined || longitude === undefined)
      return { confidence: 85, evidence: ['degrees'] };
    if (Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180) return undefined;
    if (Number(latitude) === 0 || Number(longitude) === 0) return undefined;
    if (groups['lat1'] === undefined) return { confidence: 80, evidence: ['label'] };
    return groups['ns'] !== undefined && groups['ew'] !== undefined
      ? { confidence: 80, evidence: ['hemispheres'] }
      : { confidence: 25, evidence: ['range'] };
  },
  confidence: 60,
  specificity: 45,
};
