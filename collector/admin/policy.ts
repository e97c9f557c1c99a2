import type { Context } from 'hono';
import * as z from 'zod/mini';
import { checkApps } from '../../shared/apps/check-apps.ts';
import { ERRORS } from '../../shared/errors.ts';
import { checkRules } from '../../shared/classify/rules/check-rules.ts';
import { runPackTests } from '../../shared/classify/rules/run-pack-tests.ts';
import { Policy } from '../../shared/policy/policy.ts';
import type { CollectorDeps } from '../deps.ts';
import { failure } from '../http/failure.ts';
import { POLICY_CAPS, readJson } from '../http/read-body.ts';
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
 * of every fault (`policy-malformed`), as is one whose apps or rule pack cannot be used or fails its own tests; one whose version does
 * not grow with `policy-older`; neither changes anything.
 */
export function putPolicy({
  store,
  clock,
}: CollectorDeps): (c: Context<AdminEnv>) => Promise<Response> {
  return async (c) => {
    const document = await readJson(c.req.raw, z.unknown(), POLICY_CAPS);
    if (!document.ok) return failure(document.code);
    const policy = Policy.safeParse(document.value);
    if (!policy.success) {
      return malformed(
        c,
        policy.error.issues.map(({ path, code }) => ({ path, code })),
      );
    }
    const wrong = [...checkApps(policy.data), ...checkRules(policy.data)];
    if (wrong.length > 0) return malformed(c, wrong);
    const failing = runPackTests(policy.data);
    if (failing.length > 0) return malformed(c, failing);
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

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  /** Of rule packs; the schema's own messages quote the document and are left out. */
  readonly message?: string;
}

/** Nobody reads more, and a million terms can be wrong at once. */
const MOST_ISSUES = 100;

function malformed(c: Context, issues: readonly Issue[]): Response {
  const answer: z.infer<typeof PolicyRefusal> & { error: object } = {
    error: { code: 'policy-malformed', message: ERRORS['policy-malformed'] },
    issues: issues.slice(0, MOST_ISSUES).map(({ path, code, message }) => ({
      path: path.map((part) => (typeof part === 'number' ? part : String(part))),
      code,
      ...(message === undefined ? {} : { message }),
    })),
  };
  return c.json(answer, 400);
}
