import type { DatabaseSync } from 'node:sqlite';
import type { GroupCommit } from './group-commit.ts';
import type { AuditEntry } from './store.ts';

/** What every part of the SQLite store works with: the database for reading, the writer for writing, and the audit. */
export interface Sqlite {
  readonly db: DatabaseSync;
  readonly writer: GroupCommit;
  /** Only inside a write of `writer`. */
  readonly audit: (entry: AuditEntry) => void;
}
