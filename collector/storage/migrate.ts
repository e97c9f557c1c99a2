import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod/mini';

const UserVersion = z.object({ user_version: z.int() });

/**
 * Brings a database up to the last of `migrations`. A step that fails leaves the database as it was before that step; a
 * database that is newer than this program is refused, since writing to it could destroy what the newer one keeps.
 */
export function migrate(db: DatabaseSync, migrations: readonly string[]): void {
  const { user_version: done } = UserVersion.parse(db.prepare('PRAGMA user_version').get());
  if (done > migrations.length)
    throw new Error(
      `The database has schema ${done}, and this version of Promptweir knows only ${migrations.length}. Start the newer version.`,
    );
  migrations.slice(done).forEach((sql, index) => {
    db.exec('BEGIN IMMEDIATE');
    try {
      db.exec(sql);
      db.exec(`PRAGMA user_version = ${done + index + 1}`);
      db.exec('COMMIT');
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  });
}
