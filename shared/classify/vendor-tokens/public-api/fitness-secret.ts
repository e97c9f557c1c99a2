import { vendorTokens } from '../../vendor-token.ts';

/** Client secrets and tokens of Strava, Fitbit, Oura and Withings, told by name. */
export const fitnessSecret = vendorTokens({
  id: 'fitness-secret',
  title: 'Fitness service secret',
  source:
    'Strava, https://developers.strava.com/docs/authentication/; Fitbit, https://dev.fitbit.com/build/reference/web-api/, 2026-11-22',
  words: ['strava', 'fitbit', 'oura', 'withings'],
  formats: [
    { name: 'strava', form: /[0-9a-fA-F]{40}/ },
    { name: 'fitbit', form: /[0-9a-fA-F]{32}/ },
    { name: 'withings', form: /[0-9a-fA-F]{64}/ },
    { name: 'oura', form: /[A-Z2-7]{32}/ },
  ],
});
