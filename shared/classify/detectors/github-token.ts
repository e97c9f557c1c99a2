import { base62, crc32 } from '../validate/crc32.ts';
import { vendorToken } from '../vendor-token.ts';

const CLASSIC = /^gh[pousr]_([A-Za-z0-9]{30})([A-Za-z0-9]{6})$/;

/**
 * GitHub tokens: classic (ghp_ and its siblings: 30 random characters and their CRC-32 in base 62) and fine-grained. A wrong
 * checksum lowers the confidence instead of dropping the finding: GitHub does not promise the form.
 */
export const githubToken = vendorToken({
  id: 'github-token',
  title: 'GitHub token',
  source:
    'GitHub, https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/, 2026-11-22',
  prefixes: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
  pattern:
    /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?![A-Za-z0-9])/,
  judge: ({ value }) => {
    const classic = CLASSIC.exec(value);
    if (classic === null) return { evidence: ['format'] };
    const [, random = '', checksum] = classic;
    return base62(crc32(random), 6) === checksum
      ? { confidence: 100, evidence: ['format', 'checksum'] }
      : { confidence: 85, evidence: ['format'] };
  },
});
