import * as z from 'zod/mini';
import { sha256 } from '../http/sha256.ts';
import { row, rows } from './rows.ts';
import type { Sqlite } from './sqlite-parts.ts';
import type { PolicyStore } from './store.ts';

const HeadRow = z.object({ version: z.int(), etag: z.string() });
const BodyRow = z.object({ body: z.string() });
const VersionRow = z.object({
  version: z.int(),
  name: z.string(),
  at: z.int(),
  by: z.string(),
});

/** Policies in SQLite: every version that was ever in force, the highest one is. */
export function sqlitePolicies({ db, writer, audit }: Sqlite): PolicyStore {
  const selectHead = db.prepare('SELECT version, etag FROM policy ORDER BY version DESC LIMIT 1');
  const selectBody = db.prepare('SELECT body FROM policy WHERE version = ?');
  const selectHistory = db.prepare(
    'SELECT version, name, at, by FROM policy ORDER BY version DESC LIMIT 100',
  );
  const insert = db.prepare(
    'INSERT INTO policy (version, etag, name, body, at, by) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return {
    head: async () => row(selectHead, HeadRow),
    body: async (version) => row(selectBody, BodyRow, version)?.body,
    history: async () => rows(selectHistory, VersionRow),
    put: (policy, entry) =>
      writer.run(() => {
        // Version 0 is the policy built into the clients, so the first one stored is at least 1.
        if (policy.version <= (row(selectHead, HeadRow)?.version ?? 0)) return false;
        const body = JSON.stringify(policy);
        const etag = `"${policy.version}-${sha256(body)}"`;
        insert.run(policy.version, etag, policy.name, body, entry.at, entry.who);
        audit(entry);
        return true;
      }),
  };
}
