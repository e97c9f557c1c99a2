import { vendorTokens } from '../../vendor-token.ts';

/** Tokens of Particle, Blynk, ThingSpeak, Ubidots and Losant, told by name. */
export const iotKey = vendorTokens({
  id: 'iot-key',
  title: 'Device platform key',
  source:
    'Particle, https://docs.particle.io/reference/cloud-apis/api/; Blynk, https://docs.blynk.io/; ThingSpeak, https://www.mathworks.com/help/thingspeak/, 2026-11-22',
  words: ['particle_', 'particle.io', 'blynk', 'thingspeak', 'thingsboard', 'losant'],
  formats: [
    { name: 'ubidots', prefixes: ['bbff-', 'bbus-'], form: /BB(?:FF|US)-[A-Za-z0-9]{30,40}/ },
    { name: 'ttn', prefixes: ['nnsxs.'], form: /NNSXS\.[A-Z0-9]{39}\.[A-Z0-9]{52}/ },
    { name: 'particle', form: /[0-9a-fA-F]{40}/ },
    { name: 'blynk', form: /[\w-]{32}/ },
    { name: 'thingspeak', form: /[A-Z0-9]{16}/ },
  ],
});
