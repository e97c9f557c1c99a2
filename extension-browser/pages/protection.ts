import type { Status } from '../background/messages.ts';

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
      headline: 'Protected by built-in rules, not enrolled',
      reasons: [
        'This browser follows the rules that come with Promptweir. Nothing is reported to anyone until it is enrolled.',
        ...limits,
      ],
    };
  }
  if (limits.length > 0) {
    return { level: 'limited', headline: 'Limited protection', reasons: limits };
  }
  return {
    level: 'protected',
    headline: 'Protected',
    reasons: ['What you give to AI services is checked before it leaves this device.'],
  };
}

function limitsOf({ health, policy }: Status): readonly string[] {
  const lost = Object.values(health.dropped).reduce((sum, count) => sum + count, 0);
  return [
    health.backstop
      ? ''
      : 'The browser does not let Promptweir stop requests, so a page could send text in ways that are not checked. Your administrator can change this by installing the extension by policy.',
    policy.refused === undefined
      ? ''
      : `A new policy arrived and could not be used: ${policy.refused} The one before it stays in force.`,
    health.lastFailure === undefined
      ? ''
      : `The last report did not reach the collector: ${health.lastFailure}`,
    lost === 0
      ? ''
      : `${lost === 1 ? '1 event was' : `${lost} events were`} lost and could not be reported.`,
  ].filter((reason) => reason !== '');
}
