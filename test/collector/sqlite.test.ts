import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { migrate } from '../../collector/storage/migrate.ts';
import { openSqlite } from '../../collector/storage/sqlite.ts';
import { storeContract } from './store.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'promptweir-sqlite-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;
const fresh = (): string => join(folder, `${++files}.db`);

storeContract('SQLite in memory', async () => openSqlite(':memory:'));
storeContract('SQLite on disk', async () => openSqlite(fresh()));

describe('the SQLite store', () => {
  it('finds everything again when it is opened again', async () => {
    const path = fresh();
    const store = openSqlite(path);
    const entry = { at: 1, who: 'ada', what: 'owner-created', subject: 'ada' } as const;
    await store.accounts.createUser({ name: 'ada', passwordHash: 'h' }, entry);
    await store.close();
    const again = openSqlite(path);
    assert.deepEqual(await again.accounts.user('ada'), { name: 'ada', passwordHash: 'h' });
    assert.deepEqual(await again.audit(9), [entry]);
    await again.close();
  });

  it('refuses a database that a newer version has changed', () => {
    const path = fresh();
    const db = new DatabaseSync(path);
    db.exec('PRAGMA user_version = 999');
    db.close();
    assert.throws(() => openSqlite(path), /Start the newer version/);
  });
});

describe('a migration', () => {
  const tables = (db: DatabaseSync): unknown[] =>
    db
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
      .all()
      .map((row) => row['name']);

  it('runs once, in its turn', () => {
    const db = new DatabaseSync(':memory:');
    migrate(db, ['CREATE TABLE one (x)']);
    migrate(db, ['CREATE TABLE one (x)', 'CREATE TABLE two (x)']);
    assert.deepEqual(tables(db), ['one', 'two']);
  });

  it('that fails leaves the database as the one before left it', () => {
    const db = new DatabaseSync(':memory:');
    const broken = ['CREATE TABLE one (x)', 'CREATE TABLE two (x); INSERT INTO three VALUES (1)'];
    assert.throws(() => migrate(db, broken), /no such table: three/);
    assert.deepEqual(tables(db), ['one']);
    migrate(db, ['CREATE TABLE one (x)', 'CREATE TABLE two (x)']);
    assert.deepEqual(tables(db), ['one', 'two']);
  });
});
