import type { Detector } from '../detector.ts';

/** `name:` before it: a line of `/etc/shadow` or of an htpasswd file. */
const LISTED = /(?:^|[\r\n])[\w.@-]{1,40}:$/;

/**
 * Stored password hashes (crypt(3) and its successors). They do not open anything by themselves but can be guessed at leisure, so a
 * line of a password file is a finding; a hash elsewhere is told below the level that policies act on.
 */
export const passwordHash: Detector = {
  id: 'password-hash',
  category: 'credential',
  title: 'Password file entry',
  placeholder: 'PASSWORD_HASH',
  source:
    'crypt(5), https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html; Apache, https://httpd.apache.org/docs/2.4/misc/password_encryptions.html, 2026-11-22',
  anchors: [
    {
      keywords: [
        '$1$',
        '$2a$',
        '$2b$',
        '$2y$',
        '$5$',
        '$6$',
        '$7$',
        '$y$',
        '$apr1$',
        '$argon2',
        '{sha}',
        '{ssha}',
      ],
    },
  ],
  pattern:
    /\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}(?![./A-Za-z0-9])|\$apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|\$1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|\$5\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43}|\$6\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{86}|\$7\$[./A-Za-z0-9]{11,97}\$[./A-Za-z0-9]{43}|\$y\$[./A-Za-z0-9]{1,20}\$[./A-Za-z0-9]{1,86}\$[./A-Za-z0-9]{43}|\$argon2(?:id|i|d)\$(?:v=\d{1,3}\$)?m=\d{1,9},t=\d{1,9},p=\d{1,4}\$[A-Za-z0-9+/]{8,100}\$[A-Za-z0-9+/]{20,200}|\{SSHA\}[A-Za-z0-9+/]{32,60}={0,2}|\{SHA\}[A-Za-z0-9+/]{27}=/,
  judge: ({ text, start }) => ({
    confidence: LISTED.test(text.slice(Math.max(0, start - 44), start)) ? 80 : 45,
    evidence: ['format'],
  }),
  confidence: 80,
  specificity: 60,
};
