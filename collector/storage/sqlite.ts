import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod/mini';
import { GroupCommit } from './group-commit.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { row, rows } from './rows.ts';
import { sqliteAccounts } from './sqlite-accounts.ts';
import { sqliteDevices } from './sqlite-devices.ts';
import { sqliteEvents } from './sqlite-events.ts';
import type { Sqlite } from './sqlite-parts.ts';
import { sqlitePolicies } from './sqlite-policies.ts';
import { AUDITED_ACTIONS, type Store } from './store.ts';

/**
 * Opens the SQLite store at `path` (`:memory:` keeps nothing) and brings its schema up to date.
 *
 * WAL with `synchronous=FULL`: measured with strace, FULL does one fsync per commit and NORMAL none, so that with NORMAL an
 * event the device was told is safe could be lost with the power.
 */
export function openSqlite(path: string): Store {
  const db = new DatabaseSync(path, { timeout: 5000 });
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('PRAGMA synchronous = FULL');
  migrate(db, MIGRATIONS);
  const writer = new GroupCommit(db);
  const insertAudit = db.prepare('INSERT INTO audit (at, who, what, subject) VALUES (?, ?, ?, ?)');
  const selectAudit = db.prepare(
    'SELECT at, who, what, subject FROM audit ORDER BY number DESC LIMIT ?',
  );
  const ping = db.prepare('SELECT 1 AS one');
  const sqlite: Sqlite = {
    db,
    writer,
    audit: ({ at, who, what, subject }) => {
      insertAudit.run(at, who, what, subject);
    },
  };
  return {
    devices: sqliteDevices(sqlite),
    events: sqliteEvents(sqlite),
    policies: sqlitePolicies(sqlite),
    accounts: sqliteAccounts(sqlite),
    audit: async (limit) => rows(selectAudit, AuditRow, limit),
    ping: async () => {
      row(ping, z.object({ one: z.literal(1) }));
    },
    close: async () => {
      writer.close();
      db.close();
    },
  };
}

const AuditRow = z.object({
  at: z.int(),
  who: z.string(),
  what: z.enum(AUDITED_ACTIONS),
  subject: z.string(),
});
