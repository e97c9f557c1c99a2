import * as z from 'zod/mini';
import { row } from './rows.ts';
import type { Sqlite } from './sqlite-parts.ts';
import type { AccountStore } from './store.ts';

const CountRow = z.object({ count: z.int() });
const UserRow = z.object({ name: z.string(), passwordHash: z.string() });
const SessionRow = z.object({ user: z.string(), created: z.int(), lastUsed: z.int() });

/** Users and their sessions in SQLite. */
export function sqliteAccounts({ db, writer, audit }: Sqlite): AccountStore {
  const countUsers = db.prepare('SELECT count(*) AS count FROM user');
  const insertUser = db.prepare('INSERT INTO user (name, password_hash) VALUES (?, ?)');
  const selectUser = db.prepare(
    'SELECT name, password_hash AS passwordHash FROM user WHERE name = ?',
  );
  const insertSession = db.prepare(
    'INSERT INTO session (id_hash, user, created, last_used) VALUES (?, ?, ?, ?)',
  );
  const selectSession = db.prepare(
    'SELECT user, created, last_used AS lastUsed FROM session WHERE id_hash = ?',
  );
  const useSession = db.prepare('UPDATE session SET last_used = ? WHERE id_hash = ?');
  const deleteSession = db.prepare('DELETE FROM session WHERE id_hash = ?');
  return {
    hasUsers: async () => (row(countUsers, CountRow)?.count ?? 0) > 0,
    createUser: (user, entry) =>
      writer.run(() => {
        insertUser.run(user.name, user.passwordHash);
        audit(entry);
      }),
    user: async (name) => row(selectUser, UserRow, name),
    beginSession: (idHash, session, replaces, entry) =>
      writer.run(() => {
        if (replaces !== undefined) deleteSession.run(replaces);
        insertSession.run(idHash, session.user, session.created, session.lastUsed);
        audit(entry);
      }),
    session: async (idHash) => row(selectSession, SessionRow, idHash),
    useSession: (idHash, now) =>
      writer.run(() => {
        useSession.run(now, idHash);
      }),
    endSession: (idHash, entry) =>
      writer.run(() => {
        deleteSession.run(idHash);
        if (entry !== undefined) audit(entry);
      }),
    note: (entry) => writer.run(() => audit(entry)),
  };
}
