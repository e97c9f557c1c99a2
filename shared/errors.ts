/**
 * Every coded failure of Promptweir. Codes are wire format and may not change; the sentence beside each is for people and may.
 * No message, here or where an error is made, may carry text from a prompt.
 */
export const ERRORS = {
  'background-silent': 'The extension background did not answer in time.',
  'background-gone': 'The extension was updated or removed while this page was open.',
  'body-undecodable': 'The request body is not text that can be inspected.',
  'body-too-large': 'The request body is larger than can be inspected.',
  'body-unseen': 'The browser did not show the request body to the extension.',
  'adapter-degraded':
    'The app has changed: its prompts are no longer recognised by what is known of it.',
  'adapter-unusable':
    'Part of what the policy says of an app cannot be used on its page; the rest holds.',
  'file-uninspectable': 'The file is not text that can be inspected.',
  'file-too-large': 'The file is larger than can be inspected.',
  'channel-closed': 'A way out of the page that nobody can look into is closed.',
  'editor-refused': 'The editor did not take the rewritten text.',
  'page-script-missing': 'The script in the page’s world did not start.',
  'policy-malformed': 'The policy that arrived is not valid; the last good one stays in force.',
  'policy-older': 'The policy that arrived is older than the one in force.',
  'managed-config-malformed':
    'What the administrator set for the extension is not valid; it is passed over.',
  'collector-unreachable': 'The collector cannot be reached.',
  'collector-refused': 'The collector refused the request.',
  'enrolment-refused': 'The collector refused the enrolment token.',
  'device-unknown': 'The collector does not know this device; it must enrol again.',
  'event-invalid': 'The event does not fit the schema.',
  'request-invalid': 'The request does not fit the protocol.',
  'request-too-large': 'The request is larger than the collector takes.',
  'sign-in-required': 'Sign in first.',
  'sign-in-refused': 'The user name or password is wrong.',
  'rate-limited': 'Too many requests.',
  'not-found': 'There is nothing at this address.',
  internal: 'Something failed that should not; what was asked for was not done.',
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** An expected failure with its code. `message` is the sentence of {@link ERRORS}, never more. */
export class CodedError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, options?: ErrorOptions) {
    super(ERRORS[code], options);
    this.name = 'CodedError';
    this.code = code;
  }
}
