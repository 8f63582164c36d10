-- Exchange: revisions of other replicas beside one's own, who owns a case, what the others are
-- known to hold, and what came in.

-- A feed may be anybody's now, and a centre writes one for each office below it.
CREATE TABLE feed_new (
    fid     INTEGER PRIMARY KEY,
    replica BLOB NOT NULL CHECK (length(replica) = 16),
    site    TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('up', 'audit', 'local') OR channel LIKE 'down:_%'),
    length  INTEGER NOT NULL DEFAULT 0 CHECK (length >= 0),
    tip     BLOB NOT NULL CHECK (length(tip) = 32),
    UNIQUE (replica, channel)
) STRICT;
INSERT INTO feed_new SELECT fid, replica, site, channel, length, tip FROM feed;

-- An entry that lies in no chain (yet) has in_log = 0: it came before what stands ahead of it, or
-- another branch of its feed was there first. A body may be missing: it was withheld.
CREATE TABLE revision_new (
    rid          BLOB PRIMARY KEY CHECK (length(rid) = 32),
    fid          INTEGER NOT NULL REFERENCES feed_new (fid),
    seq          INTEGER NOT NULL CHECK (seq > 0),
    prev         BLOB NOT NULL CHECK (length(prev) = 32),
    in_log       INTEGER NOT NULL CHECK (in_log IN (0, 1)),
    entity       BLOB NOT NULL CHECK (length(entity) = 16),
    type         TEXT NOT NULL,
    case_id      BLOB CHECK (case_id IS NULL OR length(case_id) = 16),
    op           TEXT NOT NULL CHECK (op IN ('put', 'del')),
    call         BLOB NOT NULL CHECK (length(call) = 16),
    hlc          INTEGER NOT NULL,
    actor        BLOB,
    written_at   TEXT NOT NULL,
    payload_hash BLOB NOT NULL CHECK (length(payload_hash) = 32),
    header       BLOB NOT NULL,
    received_at  TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
INSERT INTO revision_new (rid, fid, seq, prev, in_log, entity, type, case_id, op, call, hlc, actor,
                          written_at, payload_hash, header)
SELECT rid, fid, seq, prev, 1, entity, type, case_id, op, call, hlc, actor, written_at,
       payload_hash, header
  FROM revision;

CREATE TABLE revision_parent_new (
    rid    BLOB NOT NULL REFERENCES revision_new (rid),
    parent BLOB NOT NULL,
    PRIMARY KEY (rid, parent)
) STRICT, WITHOUT ROWID;
INSERT INTO revision_parent_new SELECT rid, parent FROM revision_parent;

DELETE FROM head;
DELETE FROM section;
DROP TABLE revision_parent;
DROP TABLE revision;
DROP TABLE feed;
ALTER TABLE feed_new RENAME TO feed;
ALTER TABLE revision_new RENAME TO revision;
ALTER TABLE revision_parent_new RENAME TO revision_parent;

CREATE UNIQUE INDEX revision_log ON revision (fid, seq) WHERE in_log = 1;
CREATE INDEX revision_place ON revision (fid, seq);
CREATE INDEX revision_entity ON revision (entity, hlc);
CREATE INDEX revision_case ON revision (case_id, hlc);
CREATE INDEX revision_stray ON revision (rid) WHERE in_log = 0;
CREATE INDEX revision_parent_child ON revision_parent (parent);

CREATE TRIGGER revision_no_update BEFORE UPDATE OF rid, fid, seq, prev, entity, type, case_id, op,
    call, hlc, actor, written_at, payload_hash, header, received_at ON revision
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER revision_no_delete BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER revision_guard BEFORE INSERT ON revision WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;
CREATE TRIGGER revision_filing_guard BEFORE UPDATE OF in_log ON revision
    WHEN NOT maplebridge_writer() OR NEW.in_log < OLD.in_log
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;

-- Who vouches for an entry: the office that wrote it, with a key of its own. Apart from the entry,
-- because an office signs when it first hands something over.
CREATE TABLE signature (
    rid    BLOB PRIMARY KEY REFERENCES revision (rid),
    key_id TEXT NOT NULL,
    sig    BLOB NOT NULL CHECK (length(sig) = 64)
) STRICT, WITHOUT ROWID;

-- On which machine this replica was made, and the epoch that numbers its packages.
ALTER TABLE identity ADD COLUMN machine TEXT NOT NULL DEFAULT '';
ALTER TABLE identity ADD COLUMN epoch BLOB NOT NULL DEFAULT x'00000000000000000000000000000000';

-- The keys of this office; they stay in this file. A retired pair still opens old packages.
CREATE TABLE own_key (
    id          TEXT PRIMARY KEY,
    signing     BLOB NOT NULL,
    sealing     BLOB NOT NULL,
    made_at     TEXT NOT NULL,
    retired     INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT, WITHOUT ROWID;

-- What each replica of another office said last that it holds.
CREATE TABLE peer (
    site        TEXT NOT NULL,
    replica     BLOB NOT NULL CHECK (length(replica) = 16),
    machine     TEXT NOT NULL,
    epoch       BLOB NOT NULL CHECK (length(epoch) = 16),
    pno         INTEGER NOT NULL,
    echo        INTEGER NOT NULL,
    holds       BLOB NOT NULL,
    said_at     TEXT NOT NULL,
    PRIMARY KEY (site, replica, machine)
) STRICT, WITHOUT ROWID;

-- The highest package number of each epoch of another office that was taken in: the echo.
CREATE TABLE seen_package (
    site  TEXT NOT NULL,
    epoch BLOB NOT NULL CHECK (length(epoch) = 16),
    pno   INTEGER NOT NULL,
    PRIMARY KEY (site, epoch)
) STRICT, WITHOUT ROWID;

-- Packages that were written.
CREATE TABLE outbox (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    site       TEXT NOT NULL,
    epoch      BLOB NOT NULL CHECK (length(epoch) = 16),
    pno        INTEGER NOT NULL,
    path       TEXT NOT NULL,
    sha256     BLOB NOT NULL,
    size       INTEGER NOT NULL,
    revisions  INTEGER NOT NULL,
    cases      INTEGER NOT NULL,
    written_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_number ON outbox (site, epoch, pno);

-- Packages that came, also those that were not taken in, with what was said about them.
CREATE TABLE inbox (
    sha256      BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    site        TEXT NOT NULL,
    replica     BLOB NOT NULL,
    epoch       BLOB NOT NULL,
    pno         INTEGER NOT NULL,
    name        TEXT NOT NULL,
    size        INTEGER NOT NULL,
    written_at  TEXT NOT NULL,
    received_at TEXT NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('taken', 'kept', 'refused')),
    report      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX inbox_sender ON inbox (site, received_at);

-- Two entries at one place of a feed: somebody's file was copied or set back.
CREATE TABLE fork (
    fid     INTEGER NOT NULL REFERENCES feed (fid),
    seq     INTEGER NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (fid, seq)
) STRICT, WITHOUT ROWID;

-- ---- Projection. ----

ALTER TABLE section ADD COLUMN site TEXT NOT NULL DEFAULT '';
ALTER TABLE mediation_case ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE mediation_case ADD COLUMN trouble TEXT NOT NULL DEFAULT '';
DROP INDEX mediation_case_number;
CREATE INDEX mediation_case_number ON mediation_case (number) WHERE number <> '' AND deleted = 0;

-- Whose a case is: the office that opened it, or the one it was handed over to.
CREATE TABLE case_owner (
    case_id  BLOB PRIMARY KEY CHECK (length(case_id) = 16),
    site     TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    transfer BLOB,
    epoch    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Entries that do not count as facts, and why.
CREATE TABLE standing (
    rid     BLOB PRIMARY KEY CHECK (length(rid) = 32),
    entity  BLOB NOT NULL,
    case_id BLOB,
    why     TEXT NOT NULL CHECK (why IN ('waiting', 'unentitled', 'late', 'unreadable', 'newer'))
) STRICT, WITHOUT ROWID;
CREATE INDEX standing_case ON standing (case_id);

CREATE TRIGGER owner_insert_guard BEFORE INSERT ON case_owner WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;
CREATE TRIGGER owner_update_guard BEFORE UPDATE ON case_owner WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;
CREATE TRIGGER standing_insert_guard BEFORE INSERT ON standing WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;
