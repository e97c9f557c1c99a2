/**
 * The schema of the SQLite store as numbered steps: the place in the list is the number, and a step that was ever released
 * is never edited. Every step runs in a transaction of its own together with the note that it has run.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE token (
    id TEXT PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    note TEXT NOT NULL,
    created INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    used INTEGER,
    revoked INTEGER
  ) STRICT;

  CREATE TABLE device (
    id TEXT PRIMARY KEY,
    credential_hash TEXT NOT NULL UNIQUE,
    thumbprint TEXT NOT NULL,
    name TEXT NOT NULL,
    surface TEXT NOT NULL,
    version TEXT NOT NULL,
    enrolled INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    revoked INTEGER,
    policy_version INTEGER,
    events INTEGER NOT NULL DEFAULT 0,
    rejected INTEGER NOT NULL DEFAULT 0,
    reported_lost INTEGER NOT NULL DEFAULT 0,
    first_sequence INTEGER,
    last_sequence INTEGER
  ) STRICT;

  CREATE TABLE event (
    id TEXT PRIMARY KEY,
    device TEXT NOT NULL REFERENCES device (id),
    at INTEGER NOT NULL,
    received INTEGER NOT NULL,
    type TEXT NOT NULL,
    app TEXT,
    action TEXT,
    outcome TEXT,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX event_at ON event (at, id);
  CREATE INDEX event_type ON event (type, at, id);
  CREATE INDEX event_device ON event (device, at, id);
  CREATE INDEX event_app ON event (app, at, id);
  CREATE INDEX event_action ON event (action, at, id);
  CREATE INDEX event_outcome ON event (outcome, at, id);

  CREATE TABLE tally (
    step INTEGER NOT NULL,
    bucket INTEGER NOT NULL,
    dimension TEXT NOT NULL,
    key TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (step, bucket, dimension, key)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE policy (
    version INTEGER PRIMARY KEY,
    etag TEXT NOT NULL,
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL
  ) STRICT;

  CREATE TABLE user (
    name TEXT PRIMARY KEY,
    password_hash TEXT NOT NULL
  ) STRICT;

  CREATE TABLE session (
    id_hash TEXT PRIMARY KEY,
    user TEXT NOT NULL REFERENCES user (name),
    created INTEGER NOT NULL,
    last_used INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE audit (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    subject TEXT NOT NULL
  ) STRICT;
  `,
];
