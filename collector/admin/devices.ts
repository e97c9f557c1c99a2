import { randomBytes, randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { CollectorDeps } from '../deps.ts';
import { failure } from '../http/failure.ts';
import { readJson } from '../http/read-body.ts';
import { sha256 } from '../http/sha256.ts';
import type { AuditedAction, AuditEntry, Device } from '../storage/store.ts';
import type { AdminEnv } from './admin-env.ts';
import { NewToken, type CreatedToken, type DeviceView } from './protocol.ts';

type Handler = (c: Context<AdminEnv>) => Promise<Response>;

/** `GET /admin/api/devices`, the last heard of first. */
export function listDevices({ store }: CollectorDeps): Handler {
  return async (c) => {
    const all = await store.devices.all();
    return c.json({ devices: all.map(viewOf) });
  };
}

/** A device without its thumbprint, which is nothing a person needs. */
function viewOf({ thumbprint: _thumbprint, ...view }: Device): DeviceView {
  return view;
}

/** `POST /admin/api/devices/:id/revoke`: the device's credential is worth nothing from the next call on. */
export function revokeDevice(deps: CollectorDeps): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? '';
    const done = await deps.store.devices.revoke(id, entry(c, deps, 'device-revoked', id));
    return done ? c.body(null, 204) : failure('not-found');
  };
}

/** `GET /admin/api/tokens`, the newest first; never the tokens themselves. */
export function listTokens({ store }: CollectorDeps): Handler {
  return async (c) => c.json({ tokens: await store.devices.tokens() });
}

/** `POST /admin/api/tokens`: the answer is the only place the token is ever seen. */
export function createToken(deps: CollectorDeps): Handler {
  return async (c) => {
    const request = await readJson(c.req.raw, NewToken);
    if (!request.ok) return failure(request.code);
    const { note, validHours } = request.value;
    const created = deps.clock();
    const answer: CreatedToken = {
      id: randomUUID(),
      token: newToken(),
      expires: created + validHours * 3_600_000,
    };
    await deps.store.devices.createToken(
      { id: answer.id, note, created, expires: answer.expires },
      sha256(answer.token),
      entry(c, deps, 'token-created', answer.id),
    );
    return c.json(answer, 201);
  };
}

/** `POST /admin/api/tokens/:id/revoke`. */
export function revokeToken(deps: CollectorDeps): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? '';
    const done = await deps.store.devices.revokeToken(id, entry(c, deps, 'token-revoked', id));
    return done ? c.body(null, 204) : failure('not-found');
  };
}

/** 256 random bits behind a prefix by which secret scanners can tell what was leaked. */
export function newToken(): string {
  return `pwe_${randomBytes(32).toString('base64url')}`;
}

function entry(
  c: Context<AdminEnv>,
  { clock }: CollectorDeps,
  what: AuditedAction,
  subject: string,
): AuditEntry {
  return { at: clock(), who: c.get('session').user, what, subject };
}
