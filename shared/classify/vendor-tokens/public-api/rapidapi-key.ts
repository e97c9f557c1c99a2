import { vendorTokens } from '../../vendor-token.ts';

/** RapidAPI keys by the marks within them, others by name. */
export const rapidapiKey = vendorTokens({
  id: 'rapidapi-key',
  title: 'RapidAPI key',
  source: 'RapidAPI, https://docs.rapidapi.com/docs/keys-and-key-rotation, 2026-11-22',
  words: ['rapidapi', 'rapid_api', 'x-mashape-key'],
  formats: [
    {
      name: 'key',
      prefixes: ['msh'],
      begin: [-10],
      form: /[0-9a-f]{10}msh[0-9a-f]{15}p1[0-9a-f]{5}jsn[0-9a-f]{12}/,
    },
    { name: 'classic', form: /[\w-]{50}/ },
  ],
});
