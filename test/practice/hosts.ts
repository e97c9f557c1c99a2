import { APP_SITES } from './app-sites.ts';

/** A host that is no AI app: for what has to come from somewhere else or to arrive there. */
export const ELSEWHERE = 'elsewhere.example';

/** Where people sign in, and services beside the AI apps. */
const SIGN_IN = [
  'accounts.google.com',
  'login.microsoftonline.com',
  'login.live.com',
  'api.anthropic.com',
  'acme.slack.com',
  'www.dropbox.com',
];

/** Every host name the practice server answers for. */
export const PRACTICE_HOSTS: readonly string[] = [
  ...APP_SITES.flatMap(({ hosts }) => hosts),
  ...SIGN_IN,
  ELSEWHERE,
];

/**
 * The value of Chromium's `--host-resolver-rules` that leads every practice host to the server on `port`. The port has to stand
 * on both sides: a rule by name alone would also catch the plain-http port and end in a TLS error.
 */
export function resolverRules(port: number): string {
  return PRACTICE_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(', ');
}
