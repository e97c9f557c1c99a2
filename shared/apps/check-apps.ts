import { patternProblem } from '../classify/accept-pattern.ts';
import { Id } from '../policy/rule-pack.ts';
import type { Policy } from '../policy/policy.ts';
import type { AiApp } from './app.ts';
import { APPS } from './index.ts';

/** Something in the apps of a policy that cannot be used. It names places and never quotes the policy. */
export interface AppProblem {
  readonly path: readonly (string | number)[];
  readonly code: AppProblemCode;
  /** A sentence for the admin. */
  readonly message: string;
}

/** What the schema cannot see. Codes are wire format and may not change; the sentences may. */
export const APP_PROBLEMS = {
  app_id_malformed: 'An id is up to 64 small letters, digits and dashes.',
  app_id_repeated: 'Another app of this policy has this id.',
  app_id_built_in: 'A built-in app has this id; correct it under “apps”.',
  app_host_malformed:
    'A host is a name in small letters without scheme, port or path; `*.` before two labels or more stands for any subdomain.',
  app_pattern_unusable: 'This regular expression is not valid, or its time could explode.',
} as const;

type AppProblemCode = keyof typeof APP_PROBLEMS;

const HOST = /^(?:\*\.[a-z0-9-]{1,63}\.)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}$/;

/** All that is wrong with the apps of a policy, in its order; empty: they can be used. */
export function checkApps({ apps = [], internalApps = [] }: Policy): AppProblem[] {
  const problems: AppProblem[] = [];
  const note = (path: AppProblem['path'], code: AppProblemCode): void => {
    problems.push({ path, code, message: APP_PROBLEMS[code] });
  };
  const seen = new Set<string>();
  const checkName = (at: readonly [string, number], id: string, hosts: readonly string[]): void => {
    if (!Id.safeParse(id).success) note([...at, 'id'], 'app_id_malformed');
    if (seen.has(id)) note([...at, 'id'], 'app_id_repeated');
    seen.add(id);
    for (const [index, host] of hosts.entries())
      if (!HOST.test(host)) note([...at, 'hosts', index], 'app_host_malformed');
  };
  for (const [index, app] of apps.entries()) {
    checkName(['apps', index], app.id, app.hosts);
    for (const [path, pattern] of patternsOf(app))
      if (patternProblem(pattern) !== undefined)
        note(['apps', index, ...path], 'app_pattern_unusable');
  }
  for (const [index, { id, hosts }] of internalApps.entries()) {
    checkName(['internalApps', index], id, hosts);
    if (APPS.some((app) => app.id === id)) note(['internalApps', index, 'id'], 'app_id_built_in');
  }
  return problems;
}

/** Every regular expression of an adapter, with its place. */
export function patternsOf(app: AiApp): (readonly [readonly (string | number)[], string])[] {
  const { pages, conversation, requests, account } = app;
  const source = account === 'personal' ? undefined : account;
  const single = [
    [['pages'], pages],
    [['conversation'], conversation],
    [['account', 'url'], source?.url],
    [['account', 'element', 'pattern'], source?.element?.pattern],
    ...requests.map(({ path }, index) => [['requests', index, 'path'], path] as const),
  ] as const;
  return single.flatMap(([path, pattern]) => (pattern === undefined ? [] : [[path, pattern]]));
}
