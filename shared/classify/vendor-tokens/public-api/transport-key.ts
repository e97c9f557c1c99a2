import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Uber, Lyft, Amadeus, FlightAware and Aviationstack, told by name. */
export const transportKey = vendorTokens({
  id: 'transport-key',
  title: 'Travel and transport key',
  source:
    'Uber, https://developer.uber.com/docs/; Amadeus, https://developers.amadeus.com/; FlightAware, https://www.flightaware.com/commercial/aeroapi/, 2026-11-22',
  words: [
    'uber_client',
    'uber_server',
    'uber_token',
    'lyft',
    'amadeus',
    'flightaware',
    'aviationstack',
    'skyscanner',
  ],
  formats: [
    { name: 'uber', form: /[\w-]{40}/ },
    { name: 'key-32', form: /[A-Za-z0-9]{32}/ },
    { name: 'amadeus-secret', form: /[A-Za-z0-9]{16}/ },
  ],
});
