import type { Detector } from '../detector.ts';
import { isStandIn } from '../validate/stand-in.ts';
import { looksRandom } from '../validate/looks-random.ts';

/** Names that frameworks give the cookie by which they know who is logged in. */
const NAMES = [
  'sessionid',
  'session_id',
  'session-id',
  'session-token',
  'session_token',
  'phpsessid',
  'jsessionid',
  'asp.net_sessionid',
  '.aspxauth',
  'connect.sid',
  '_session',
  'remember_token',
  'remember_user_token',
  'auth_token',
  'access_token',
  'li_at',
  'user_session',
  'sid',
  'session',
  '.aspnetcore.',
];
const COOKIE =
  /(?:^|[\r\n"'` ])(?:set-)?cookie2?["'`]?\s{0,3}[:=]|(?:document\.cookie|setCookie|--cookie|-b)\b/i;
/** Headers with many cookies are long. */
const REACH = 2000;

/** Session cookies in `Cookie:` and `Set-Cookie:` headers, of requests copied from a browser for the most part: they log in whoever has them. */
export const sessionCookie: Detector = {
  id: 'session-cookie',
  category: 'credential',
  title: 'Session cookie',
  placeholder: 'COOKIE',
  source: 'RFC 6265, https://www.rfc-editor.org/rfc/rfc6265#section-8.2, 2026-11-22',
  anchors: [{ keywords: NAMES.map((name) => (name.endsWith('.') ? name : `${name}=`)) }],
  pattern: new RegExp(
    `(?:${NAMES.map((name) => name.replaceAll('.', '\\.')).join('|')})[\\w.-]{0,40}=(?<value>[^\\s;,"'\`]{16,2000})`,
    'di',
  ),
  judge: ({ text, start, value }) => {
    const line = text.slice(Math.max(0, start - REACH), start);
    const header = line.slice(Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\r')) + 1);
    if (!COOKIE.test(header) || isStandIn(value)) return undefined;
    const decoded = value.replaceAll(/%[0-9A-Fa-f]{2}/g, '.');
    return decoded.split(/[.:|]/).some((part) => part.length >= 12 && looksRandom(part))
      ? { evidence: ['keyword', 'entropy'] }
      : undefined;
  },
  confidence: 85,
  specificity: 42,
};
