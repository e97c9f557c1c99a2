import { vendorTokens } from '../../vendor-token.ts';

/** Cal.com keys by prefix, Nylas and Calendly keys by name. */
export const calendarKey = vendorTokens({
  id: 'calendar-key',
  title: 'Calendar service key',
  source: 'Cal.com, https://cal.com/docs/api-reference/v2/introduction, 2026-11-22',
  words: ['nylas', 'calendly'],
  formats: [
    { name: 'cal-com', prefixes: ['cal_live_', 'cal_'], form: /cal_(?:live_)?[0-9a-f]{32}/ },
    { name: 'nylas', prefixes: ['nyk_'], form: /nyk_v\d_[A-Za-z0-9]{60,70}/ },
    { name: 'nylas-classic', form: /[A-Za-z0-9]{30}/ },
    { name: 'calendly', form: /[\w-]{43}/ },
  ],
});
