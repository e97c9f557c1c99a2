import type { Context } from 'hono';
import * as z from 'zod/mini';
import { ERRORS } from '../../shared/errors.ts';
import { patternProblem } from '../../shared/classify/accept-pattern.ts';
import { Policy } from '../../shared/policy/policy.ts';
import type { CollectorDeps } from '../deps.ts';
import { failure } from '../http/failure.ts';
import { readJson } from '../http/read-body.ts';
import type { AdminEnv } from './admin-env.ts';
import type { PolicyAnswer, PolicyRefusal, StoredPolicy } from './protocol.ts';

/** `GET /admin/api/policy`: the policy in force and the versions before it. */
export function readPolicy({ store }: CollectorDeps): (c: Context) => Promise<Response> {
  return async (c) => {
    const head = await store.policies.head();
    const body = head === undefined ? undefined : await store.policies.body(head.version);
    const answer: PolicyAnswer = {
      policy: body === undefined ? null : Policy.parse(JSON.parse(body)),
      history: [...(await store.policies.history())],
    };
    return c.json(answer);
  };
}

/**
 * `PUT /admin/api/policy`: puts a policy in force. One that does not fit the schema is answered with the place and the kind
 * of every fault (`policy-malformed`), one whose version does not grow with `policy-older`; neither changes anything.
 */
export function putPolicy({
  store,
  clock,
}: CollectorDeps): (c: Context<AdminEnv>) => Promise<Response> {
  return async (c) => {
    const document = await readJson(c.req.raw, z.unknown());
    if (!document.ok) return failure(document.code);
    const policy = Policy.safeParse(document.value);
    if (!policy.success) return malformed(c, policy.error.issues);
    const unsafe = unsafePatterns(policy.data);
    if (unsafe.length > 0) return malformed(c, unsafe);
    const { version } = policy.data;
    const stored = await store.policies.put(policy.data, {
      at: clock(),
      who: c.get('session').user,
      what: 'policy-stored',
      subject: String(version),
    });
    const answer: StoredPolicy = { version };
    return stored ? c.json(answer) : failure('policy-older');
  };
}

/** A pattern whose time could explode would stop every device it reaches, so it is refused here as it would be there. */
function unsafePatterns({ patterns }: Policy): Issue[] {
  return patterns.flatMap(({ pattern }, index) => {
    const problem = patternProblem(pattern);
    return problem === undefined
      ? []
      : [{ path: ['patterns', index, 'pattern'], code: problem.code }];
  });
}

type Issue = Pick<z.core.$ZodIssue, 'path'> & { readonly code: string };

function malformed(c: Context, issues: readonly Issue[]): Response {
  const answer: z.infer<typeof PolicyRefusal> & { error: object } = {
    error: { code: 'policy-malformed', message: ERRORS['policy-malformed'] },
    issues: issues.map(({ path, code }) => ({
      path: path.map((part) => (typeof part === 'number' ? part : String(part))),
      code,
    })),
  };
  return c.json(answer, 400);
}
