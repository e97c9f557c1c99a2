import { vendorTokens } from '../../vendor-token.ts';

/** ElevenLabs keys by prefix, older ones by name. */
export const elevenlabsKey = vendorTokens({
  id: 'elevenlabs-key',
  title: 'ElevenLabs key',
  source: 'ElevenLabs, https://elevenlabs.io/docs/api-reference/authentication, 2026-11-22',
  words: ['elevenlabs', 'eleven_labs', 'eleven labs', 'xi-api-key', 'xi_api_key'],
  formats: [
    { name: 'api', prefixes: ['sk_'], form: /sk_[0-9a-f]{48}/ },
    { name: 'classic', form: /[0-9a-fA-F]{32}/ },
  ],
});
