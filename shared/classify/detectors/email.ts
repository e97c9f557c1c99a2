import type { Detector } from '../detector.ts';

const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const LONGEST_LOCAL = 64;
/** Not top-level domains: what stands after `image@2x.` or `package@1.2.` */
const FILE_ENDINGS =
  /\.(?:png|jpe?g|gif|svg|webp|avif|jsx?|tsx|mjs|cjs|css|scss|json|html?|xml|ya?ml|txt|lock|toml|exe|dll|jar|tgz|gz|whl|patch|service|target|timer|socket)$/i;
const RESERVED = /\.(?:local|internal|lan|localdomain|invalid|test|example)$/i;
const ROLE =
  /^(?:no-?reply|do-?not-?reply|info|support|admin|contact|webmaster|postmaster|abuse)$/i;

/** E-mail addresses (RFC 5321, RFC 6531), in the form people write: no quoted local parts, no address literals. */
export const email: Detector = {
  id: 'email',
  category: 'personal',
  title: 'E-mail address',
  placeholder: 'EMAIL',
  source: 'RFC 5321, https://www.rfc-editor.org/rfc/rfc5321, 2026-11-22',
  anchors: [{ keywords: ['@'] }],
  get pattern() {
    return /@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:xn--[a-z0-9-]{2,59}|\p{L}{2,24})(?![\p{L}\p{N}_])/iu;
  },
  judge: ({ text, start, end, value }) => {
    let from = start;
    while (from > 0 && start - from < LONGEST_LOCAL && LOCAL.test(text.charAt(from - 1))) from--;
    while (from < start && /[.'%+-]/.test(text.charAt(from))) from++;
    const local = text.slice(from, start);
    if (local === '' || local.endsWith('.') || local.includes('..')) return undefined;
    if (FILE_ENDINGS.test(value)) return undefined;
    // `git@host:path` is an address of a repository, `//user:password@host` a URL with its own detector.
    if (
      local === 'git' ||
      (/[:/]/.test(text.charAt(from - 1)) &&
        text.slice(Math.max(0, from - 80), from).includes('://'))
    ) {
      return undefined;
    }
    const confidence = RESERVED.test(value) ? 40 : ROLE.test(local) ? 60 : 95;
    return { start: from, end, confidence, evidence: ['format'] };
  },
  confidence: 95,
  specificity: 60,
};
