import { vendorTokens } from '../../vendor-token.ts';

/** AppVeyor tokens: a version and 20 characters, told by name. */
export const appveyorToken = vendorTokens({
  id: 'appveyor-token',
  title: 'AppVeyor token',
  source: 'AppVeyor, https://www.appveyor.com/docs/api/, 2026-11-22',
  words: ['appveyor'],
  formats: [
    { name: 'user', form: /v[12]\.[a-z0-9]{20}/ },
    { name: 'classic', form: /[a-z0-9]{20}/ },
  ],
});
