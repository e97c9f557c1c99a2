import type { Detector } from '../detector.ts';
import { isStandIn } from '../validate/stand-in.ts';
import { isTrivialPassword } from '../validate/trivial-password.ts';

/** User name and password inside a URL (RFC 3986 §3.2.1 userinfo). The span is `user:password`, so that the address stays readable. */
export const basicAuthUrl: Detector = {
  id: 'basic-auth-url',
  category: 'credential',
  title: 'Password in a web address',
  placeholder: 'CREDENTIALS',
  source: 'RFC 3986, https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1, 2026-11-22',
  anchors: [{ keywords: ['://'] }],
  // The password may hold an unescaped @: it ends at the last one before the path.
  pattern:
    /:\/\/(?<value>[^\s:@/?#"'`<>\\]{0,64}:(?<password>[^\s/?#"'`<>\\]{1,128}))@(?=[A-Za-z0-9[%$.{_])/d,
  judge: ({ groups }) => {
    const password = groups['password'] ?? '';
    return isStandIn(password) || isTrivialPassword(password)
      ? undefined
      : { evidence: ['format'] };
  },
  confidence: 85,
  specificity: 70,
};
