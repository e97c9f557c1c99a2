import { vendorTokens } from '../../vendor-token.ts';

/** LINE channel and notify tokens, told by name. */
export const lineToken = vendorTokens({
  id: 'line-token',
  title: 'LINE token',
  source: 'LINE, https://developers.line.biz/en/docs/basics/channel-access-token/, 2026-11-22',
  words: [
    'line_channel',
    'line_notify',
    'line_token',
    'line_access',
    'linenotify',
    'linebot',
    'line bot',
    'line-bot',
  ],
  formats: [
    { name: 'channel', form: /[A-Za-z0-9+/]{160,176}={0,2}/ },
    { name: 'notify', form: /[A-Za-z0-9]{43}/ },
    { name: 'secret', form: /[0-9a-fA-F]{32}/ },
  ],
});
