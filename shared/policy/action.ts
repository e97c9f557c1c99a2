/**
 * What may happen to a prompt, from the least to the most restrictive. The order is the conflict rule: of all rules that
 * match, the action that stands last in this list wins. Redaction is also an obligation that is kept when a stronger action
 * wins: a prompt that is sent after a written reason is still redacted where a rule said so.
 */
export const ACTIONS = ['allow', 'log', 'redact', 'warn', 'justify', 'block'] as const;

export type Action = (typeof ACTIONS)[number];

/** The more restrictive of two actions. */
export function stricter(a: Action, b: Action): Action {
  return ACTIONS.indexOf(a) >= ACTIONS.indexOf(b) ? a : b;
}
