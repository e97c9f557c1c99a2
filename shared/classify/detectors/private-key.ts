import type { Detector } from '../detector.ts';

/**
 * Private keys in text form: PEM of every kind (PKCS#1, PKCS#8, SEC1, OPENSSH, encrypted), PGP blocks, PuTTY files. The span
 * reaches to the end marker, or over what was pasted of the body when the marker is missing. Line ends may be `\n` escapes.
 */
export const privateKey: Detector = {
  id: 'private-key',
  category: 'credential',
  title: 'Private key',
  placeholder: 'PRIVATE_KEY',
  source: 'RFC 7468, https://www.rfc-editor.org/rfc/rfc7468, 2026-11-22',
  anchors: [{ keywords: ['-----begin', 'putty-user-key-file-'] }],
  // The body stops at the next five dashes: a text full of BEGIN lines is walked once, not once per line.
  pattern:
    /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?<body>(?:[^-]|-(?!----)){0,20000})(?:-----END [A-Z0-9 ]{1,50}-----)?|PuTTY-User-Key-File-\d: (?:[^P]|P(?!rivate-(?:Lines|MAC):|uTTY-)){0,20000}Private-Lines: \d{1,4}\r?\n(?:[A-Za-z0-9+/=]{1,80}\r?\n){1,200}(?:Private-(?:MAC|Hash): [0-9a-f]{1,128})?/,
  judge: ({ groups, start, end, value }) => {
    const body = groups['body'];
    if (body === undefined) return { evidence: ['format'] };
    const material = /[A-Za-z0-9+/=]{16,}/.test(body);
    return material
      ? { start, end: end - value.length + value.trimEnd().length, evidence: ['format'] }
      : undefined;
  },
  confidence: 98,
  specificity: 95,
};
