import type { Detector } from '../detector.ts';
import { decodeBase64 } from '../validate/decode-base64.ts';
import { isStandIn } from '../validate/stand-in.ts';
import { isTrivialPassword } from '../validate/trivial-password.ts';

/**
 * Logins in files that programs keep: `.netrc`, `.pgpass` and the `auth` of Docker's `config.json` and npm's `_auth`, which hold
 * `user:password` in base 64. The span is the password, or what hides it.
 */
export const loginFile: Detector = {
  id: 'login-file',
  category: 'credential',
  title: 'Password in a login file',
  placeholder: 'PASSWORD',
  source:
    'GNU inetutils, https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html; PostgreSQL, https://www.postgresql.org/docs/current/libpq-pgpass.html; Docker, https://docs.docker.com/reference/cli/docker/login/, 2026-11-22',
  anchors: [
    { keywords: ['login ', '"auth"', '_auth'] },
    { digits: [4, 5], next: ':', begin: [-1] },
  ],
  pattern:
    /login[ \t]{1,4}[^\s"']{1,100}\s{1,12}password[ \t]{1,4}(?<netrc>[^\s"']{4,128})|"?_?auth"?[ \t]{0,4}[:=][ \t]{0,4}"?(?<encoded>[A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])|:\d{4,5}:(?:\*|[\w-]{1,63}):(?:\*|[\w.-]{1,63}):(?<pgpass>[^\s"':]{4,128})(?=\s|$)/i,
  judge: ({ end, groups }) => {
    const { netrc, pgpass, encoded } = groups;
    const value = netrc ?? pgpass ?? encoded ?? '';
    const password = encoded === undefined ? value : passwordIn(encoded);
    if (password === undefined || isStandIn(password) || isTrivialPassword(password))
      return undefined;
    const evidence = encoded === undefined ? ['format'] : ['format', 'decoded:base64'];
    return { start: end - value.length, end, evidence };
  },
  confidence: 85,
  specificity: 45,
};

/** Undefined when it is no base 64 of `user:password`. */
const passwordIn = (encoded: string): string | undefined =>
  /^[^\p{Cc}:]{1,100}:([^\p{Cc}]{3,200})$/u.exec(decodeBase64(encoded) ?? '')?.[1];
