import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Harvest, Toggl and Clockify, told by name. */
export const timeTrackerKey = vendorTokens({
  id: 'time-tracker-key',
  title: 'Time tracker key',
  source:
    'Harvest, https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/; Toggl, https://engineering.toggl.com/docs/authentication, 2026-11-22',
  words: ['harvest', 'toggl', 'clockify', 'wakatime'],
  formats: [
    {
      name: 'wakatime',
      prefixes: ['waka_'],
      form: /waka_(?:sec_|tok_|ref_)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    { name: 'harvest', form: /\d{6,8}\.(?:at|pt|rt)\.[\w-]{60,100}/ },
    { name: 'toggl', form: /[0-9a-fA-F]{32}/ },
    { name: 'clockify', form: /[A-Za-z0-9+/]{47,48}/ },
  ],
});
