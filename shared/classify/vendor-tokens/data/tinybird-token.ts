import { vendorTokens } from '../../vendor-token.ts';

/** Tinybird static tokens. */
export const tinybirdToken = vendorTokens({
  id: 'tinybird-token',
  title: 'Tinybird token',
  source: 'Tinybird, https://www.tinybird.co/docs/forward/administration/tokens, 2026-11-22',
  formats: [{ name: 'static', prefixes: ['p.ey'], form: /p\.ey[\w-]{60,200}\.[\w-]{20,60}/ }],
});
