import { vendorTokens } from '../../vendor-token.ts';

/** Expo access tokens, told by name. */
export const expoToken = vendorTokens({
  id: 'expo-token',
  title: 'Expo token',
  source: 'Expo, https://docs.expo.dev/accounts/programmatic-access/, 2026-11-22',
  words: ['expo_token', 'expo_access', 'expo token', 'expotoken', 'expo_api'],
  formats: [{ name: 'access', form: /[\w-]{40}/ }],
});
