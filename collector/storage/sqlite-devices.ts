import * as z from 'zod/mini';
import { EnrolRequest } from '../../shared/wire/protocol.ts';
import { row, rows } from './rows.ts';
import type { Sqlite } from './sqlite-parts.ts';
import type { DeviceStore } from './store.ts';

const TokenRow = z.object({
  id: z.string(),
  note: z.string(),
  created: z.int(),
  expires: z.int(),
  used: z.nullable(z.int()),
  revoked: z.nullable(z.int()),
});

const DeviceRow = z.object({
  id: z.string(),
  name: z.string(),
  surface: EnrolRequest.shape.surface,
  version: z.string(),
  thumbprint: z.string(),
  enrolled: z.int(),
  lastSeen: z.int(),
  revoked: z.nullable(z.int()),
  policyVersion: z.nullable(z.int()),
  events: z.int(),
  rejected: z.int(),
  reportedLost: z.int(),
  missing: z.int(),
});

// Sequence numbers that came twice under different ids would make the difference negative; that is no loss.
const SELECT_DEVICE = `
  SELECT id, name, surface, version, thumbprint, enrolled, last_seen AS lastSeen, revoked,
    policy_version AS policyVersion, events, rejected, reported_lost AS reportedLost,
    max(0, coalesce(last_sequence - first_sequence + 1, 0) - events) AS missing
  FROM device`;

/** Devices and enrolment tokens in SQLite. */
export function sqliteDevices({ db, writer, audit }: Sqlite): DeviceStore {
  const insertToken = db.prepare(
    'INSERT INTO token (id, hash, note, created, expires) VALUES (?, ?, ?, ?, ?)',
  );
  const selectTokens = db.prepare(
    'SELECT id, note, created, expires, used, revoked FROM token ORDER BY created DESC, id',
  );
  const revokeToken = db.prepare(
    'UPDATE token SET revoked = ? WHERE id = ? AND revoked IS NULL AND used IS NULL',
  );
  const useToken = db.prepare(
    'UPDATE token SET used = ? WHERE hash = ? AND used IS NULL AND revoked IS NULL AND expires > ?',
  );
  const insertDevice = db.prepare(
    `INSERT INTO device (id, credential_hash, thumbprint, name, surface, version, enrolled, last_seen)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const selectByCredential = db.prepare(
    `${SELECT_DEVICE} WHERE credential_hash = ? AND revoked IS NULL`,
  );
  const selectAll = db.prepare(`${SELECT_DEVICE} ORDER BY last_seen DESC, id`);
  const revokeDevice = db.prepare('UPDATE device SET revoked = ? WHERE id = ? AND revoked IS NULL');
  const saw = db.prepare(
    'UPDATE device SET last_seen = max(last_seen, ?), policy_version = coalesce(?, policy_version) WHERE id = ?',
  );

  return {
    createToken: (token, hash, entry) =>
      writer.run(() => {
        insertToken.run(token.id, hash, token.note, token.created, token.expires);
        audit(entry);
      }),
    tokens: async () => rows(selectTokens, TokenRow),
    revokeToken: (id, entry) =>
      writer.run(() => {
        if (revokeToken.run(entry.at, id).changes === 0) return false;
        audit(entry);
        return true;
      }),
    enrol: (hash, device, now) =>
      writer.run(() => {
        if (useToken.run(now, hash, now).changes === 0) return false;
        const { id, credentialHash, thumbprint, name, surface, version } = device;
        insertDevice.run(id, credentialHash, thumbprint, name, surface, version, now, now);
        return true;
      }),
    byCredential: async (hash) => row(selectByCredential, DeviceRow, hash),
    all: async () => rows(selectAll, DeviceRow),
    revoke: (id, entry) =>
      writer.run(() => {
        if (revokeDevice.run(entry.at, id).changes === 0) return false;
        audit(entry);
        return true;
      }),
    saw: (id, now, policyVersion) =>
      writer.run(() => {
        saw.run(now, policyVersion ?? null, id);
      }),
  };
}
