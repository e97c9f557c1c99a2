import { vendorTokens } from '../../vendor-token.ts';

/** Keys of UptimeRobot, Checkly, Pingdom and StatusCake. */
export const uptimeKey = vendorTokens({
  id: 'uptime-key',
  title: 'Uptime monitor key',
  source:
    'UptimeRobot, https://uptimerobot.com/api/; Checkly, https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/, 2026-11-22',
  words: ['pingdom', 'statuscake', 'uptimerobot', 'uptime_robot'],
  formats: [
    { name: 'checkly', prefixes: ['cu_'], form: /cu_[0-9a-f]{32}/ },
    { name: 'cronitor', prefixes: ['cronitor_'], form: /cronitor_[0-9a-f]{32}/ },
    { name: 'uptimerobot', form: /[um]\d{5,10}-[0-9a-f]{24}/ },
    { name: 'pingdom', form: /[\w-]{86}/ },
    { name: 'statuscake', form: /[A-Za-z0-9]{28}/ },
  ],
});
