import type { Status } from '../background/messages.ts';
import { words } from '../words/own-pages.ts';
import { say, sayCount } from '../words/say.ts';

/** How well this browser is covered, in one word, one headline and the reasons for it. */
export interface Protection {
  readonly level: 'protected' | 'limited' | 'not-enrolled';
  readonly headline: string;
  /** Plain sentences, the most important first. */
  readonly reasons: readonly string[];
}

/** Judges a status. What limits the protection is always named, also when the device is not enrolled. */
export function protectionOf(status: Status): Protection {
  const limits = limitsOf(status);
  if (status.enrolment.state === 'none') {
    return {
      level: 'not-enrolled',
      headline: words.protection.notEnrolled,
      reasons: [words.protection.notEnrolledWhy, ...limits],
    };
  }
  if (limits.length > 0) {
    return { level: 'limited', headline: words.protection.limited, reasons: limits };
  }
  return {
    level: 'protected',
    headline: words.protection.protected,
    reasons: [words.protection.protectedWhy],
  };
}

function limitsOf({ health, policy }: Status): readonly string[] {
  const lost = Object.values(health.dropped).reduce((sum, count) => sum + count, 0);
  const { refused } = policy;
  const { failures } = words;
  const { noBackstop, policyRefused, notReported, lost: lostWords } = words.protection;
  return [
    ...(health.backstop ? [] : [noBackstop]),
    // What is wrong with a policy is said in words for whoever wrote it.
    ...(refused ? [say(policyRefused, { reason: refused.reason ?? failures[refused.code] })] : []),
    ...(health.lastFailure ? [say(notReported, { failure: failures[health.lastFailure] })] : []),
    ...(lost === 0 ? [] : [sayCount(words.language, lostWords, lost)]),
  ];
}
