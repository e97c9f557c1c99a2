import { vendorTokens } from '../../vendor-token.ts';

/** Keys of HERE, TomTom, OpenCage, Geocodio, IPinfoand IPstack, told by name. */
export const mapServiceKey = vendorTokens({
  id: 'map-service-key',
  title: 'Map and place key',
  source:
    'HERE, https://www.here.com/docs/; TomTom, https://developer.tomtom.com/; OpenCage, https://opencagedata.com/api, 2026-11-22',
  words: [
    'here_api',
    'here_app',
    'here api',
    'heremaps',
    'tomtom',
    'opencage',
    'geocod',
    'ipinfo',
    'ipstack',
    'ipdata',
    'ipgeolocation',
    'positionstack',
    'graphhopper',
    'geoapify',
    'mapquest',
    'maptiler',
    'locationiq',
    'foursquare',
  ],
  formats: [
    { name: 'locationiq', prefixes: ['pk.'], form: /pk\.[0-9a-f]{32}/ },
    { name: 'foursquare', prefixes: ['fsq3'], form: /fsq3[A-Za-z0-9+/]{43,44}=?/ },
    { name: 'here', form: /[\w-]{43}/ },
    { name: 'key', form: /[A-Za-z0-9]{32}/ },
    {
      name: 'graphhopper',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'ipinfo', form: /[0-9a-fA-F]{14}/ },
    { name: 'geocodio', form: /[0-9a-fA-F]{39}/ },
    { name: 'ipdata', form: /[0-9a-fA-F]{56}/ },
    { name: 'foursquare-client', form: /[A-Z0-9]{48}/ },
  ],
});
