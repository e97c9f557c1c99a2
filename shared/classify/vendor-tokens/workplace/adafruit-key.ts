import { vendorTokens } from '../../vendor-token.ts';

/** Adafruit IO keys by prefix, older ones by name. */
export const adafruitKey = vendorTokens({
  id: 'adafruit-key',
  title: 'Adafruit IO key',
  source: 'Adafruit, https://io.adafruit.com/api/docs/, 2026-11-22',
  words: ['adafruit'],
  formats: [
    { name: 'prefixed', prefixes: ['aio_'], form: /aio_[A-Za-z0-9]{28}/ },
    { name: 'classic', form: /[a-z0-9_-]{32}/ },
  ],
});
