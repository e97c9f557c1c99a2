import type { Detector } from '../detector.ts';
import { decodeBase64 } from '../validate/decode-base64.ts';
import { entropy } from '../validate/entropy.ts';
import { isStandIn } from '../validate/stand-in.ts';
import { looksRandom } from '../validate/looks-random.ts';
import { isTrivialPassword } from '../validate/trivial-password.ts';

/**
 * HTTP credentials: Basic, which must decode to `user:password`, Bearer with a token that looks drawn, and what else follows
 * `Authorization:`, for many services invent a scheme of their own or leave it out.
 */
export const authorizationHeader: Detector = {
  id: 'authorization-header',
  category: 'credential',
  title: 'Login in a web request',
  placeholder: 'CREDENTIALS',
  source: 'RFC 7617 and RFC 6750, https://www.rfc-editor.org/rfc/rfc7617, 2026-11-22',
  anchors: [{ keywords: ['basic ', 'bearer ', 'authorization'] }],
  pattern:
    /(?<![A-Za-z0-9])(?:basic {1,3}(?<basic>[A-Za-z0-9+/]{6,300}={0,2})|bearer {1,3}(?<bearer>[\w.~+/-]{16,4000}={0,2})|authorization["']? ?: {0,3}["']?(?:(?:[a-z]{1,12}-)?(?:token|key|apikey|ssws|bot|oauth)[ =]{1,2})?(?<other>[\w.~+/-]{16,400}={0,2}))(?![\w+/=-])/i,
  judge: ({ end, groups }) => {
    const { basic, bearer, other } = groups;
    if (basic !== undefined) {
      const [, password] = /^[^\p{Cc}:]*:([^\p{Cc}]+)$/u.exec(decodeBase64(basic) ?? '') ?? [];
      if (password === undefined || isTrivialPassword(password)) return undefined;
      return { start: end - basic.length, confidence: 90, evidence: ['format', 'decoded:base64'] };
    }
    if (other !== undefined) {
      return looksRandom(other)
        ? { start: end - other.length, confidence: 80, evidence: ['keyword', 'entropy'] }
        : undefined;
    }
    const token = bearer ?? '';
    if (isStandIn(token) || !/\d/.test(token) || entropy(token) < 3.3) return undefined;
    return { start: end - token.length, confidence: 85, evidence: ['keyword', 'entropy'] };
  },
  confidence: 85,
  specificity: 40,
};
