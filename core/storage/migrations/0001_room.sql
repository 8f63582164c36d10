-- The room: an append-only log of revisions, and the tables that are drawn from it.
-- Ids and hashes are blobs; days are ISO text; instants are UTC ISO text.

-- A feed is one replica's dense sequence of revisions in one channel.
CREATE TABLE feed (
    fid     INTEGER PRIMARY KEY,
    replica BLOB NOT NULL CHECK (length(replica) = 16),
    site    TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('up', 'audit', 'local')),
    length  INTEGER NOT NULL DEFAULT 0 CHECK (length >= 0),
    tip     BLOB NOT NULL CHECK (length(tip) = 32),
    UNIQUE (replica, channel)
) STRICT;

-- Which replica this file writes as. One row.
CREATE TABLE identity (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    site       TEXT NOT NULL,
    replica    BLOB NOT NULL CHECK (length(replica) = 16),
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE revision (
    rid          BLOB PRIMARY KEY CHECK (length(rid) = 32),
    fid          INTEGER NOT NULL REFERENCES feed (fid),
    seq          INTEGER NOT NULL CHECK (seq > 0),
    prev         BLOB NOT NULL CHECK (length(prev) = 32),
    entity       BLOB NOT NULL CHECK (length(entity) = 16),
    type         TEXT NOT NULL,
    case_id      BLOB CHECK (case_id IS NULL OR length(case_id) = 16),
    op           TEXT NOT NULL CHECK (op IN ('put', 'del')),
    call         BLOB NOT NULL CHECK (length(call) = 16),
    hlc          INTEGER NOT NULL,
    actor        BLOB,
    written_at   TEXT NOT NULL,
    payload_hash BLOB NOT NULL REFERENCES payload (payload_hash),
    header       BLOB NOT NULL,
    UNIQUE (fid, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX revision_entity ON revision (entity, hlc);
CREATE INDEX revision_case ON revision (case_id, hlc);

CREATE TABLE revision_parent (
    rid    BLOB NOT NULL REFERENCES revision (rid),
    parent BLOB NOT NULL,
    PRIMARY KEY (rid, parent)
) STRICT, WITHOUT ROWID;

-- Bodies stand apart so that one can be withheld or, where the law asks for it, deleted
-- without breaking a chain.
CREATE TABLE payload (
    payload_hash BLOB PRIMARY KEY CHECK (length(payload_hash) = 32),
    salt         BLOB NOT NULL CHECK (length(salt) = 16),
    body         BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER revision_no_update BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER revision_no_delete BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER payload_no_update BEFORE UPDATE ON payload
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER revision_guard BEFORE INSERT ON revision WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;

-- Attachments and issued PDFs, named by what they hold.
CREATE TABLE attachment (
    sha256     BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    media_type TEXT NOT NULL,
    size       INTEGER NOT NULL CHECK (size >= 0),
    bytes      BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER attachment_no_update BEFORE UPDATE ON attachment
BEGIN SELECT RAISE(ABORT, 'attachments never change'); END;

-- ---- The projection: rebuilt from the log at any time, never the truth. ----

-- The newest revision of every entity; more than one row is an open conflict.
CREATE TABLE head (
    entity BLOB NOT NULL,
    rid    BLOB NOT NULL REFERENCES revision (rid),
    PRIMARY KEY (entity, rid)
) STRICT, WITHOUT ROWID;

-- The current body of every entity section.
CREATE TABLE section (
    entity  BLOB PRIMARY KEY CHECK (length(entity) = 16),
    type    TEXT NOT NULL,
    case_id BLOB,
    born    INTEGER NOT NULL,
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    rid     BLOB NOT NULL REFERENCES revision (rid),
    body    BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX section_case ON section (case_id, type, born);
CREATE INDEX section_type ON section (type) WHERE case_id IS NULL;

-- One line of the list of cases.
CREATE TABLE mediation_case (
    case_id       BLOB PRIMARY KEY CHECK (length(case_id) = 16),
    number        TEXT NOT NULL,
    year          INTEGER NOT NULL,
    kind          TEXT NOT NULL,
    applicants    TEXT NOT NULL,
    respondents   TEXT NOT NULL,
    summary       TEXT NOT NULL,
    step          INTEGER NOT NULL CHECK (step BETWEEN 0 AND 6),
    outcome       TEXT NOT NULL,
    registered_on TEXT NOT NULL,
    accepted_on   TEXT NOT NULL,
    ended_on      TEXT NOT NULL,
    effective_on  TEXT NOT NULL,
    next_session_on TEXT NOT NULL,
    unsigned      INTEGER NOT NULL CHECK (unsigned IN (0, 1)),
    amount        INTEGER NOT NULL,
    deleted       INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    changed_hlc   INTEGER NOT NULL,
    search_key    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX mediation_case_order ON mediation_case (deleted, registered_on DESC, case_id DESC);
CREATE UNIQUE INDEX mediation_case_number ON mediation_case (number) WHERE number <> '' AND deleted = 0;

-- Everyone who was a party, as known on that day.
CREATE TABLE case_party (
    party_id    BLOB PRIMARY KEY,
    case_id     BLOB NOT NULL REFERENCES mediation_case (case_id) ON DELETE CASCADE,
    person_id   BLOB,
    name        TEXT NOT NULL,
    name_key    TEXT NOT NULL,
    id_number   TEXT NOT NULL,
    phone       TEXT NOT NULL,
    known_on    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX case_party_name ON case_party (name_key);
CREATE INDEX case_party_case ON case_party (case_id);

-- What falls due: payments, acts, sessions.
-- The columns of the key come first: otherwise the integrity_check of SQLite 3.40 takes the
-- others for NULL in a table without rowid, and every room with a due item for damaged.
CREATE TABLE due_item (
    case_id BLOB NOT NULL REFERENCES mediation_case (case_id) ON DELETE CASCADE,
    due_on  TEXT NOT NULL,
    sort    TEXT NOT NULL CHECK (sort IN ('payment', 'act', 'session')),
    place   INTEGER NOT NULL,
    what    TEXT NOT NULL,
    amount  INTEGER NOT NULL,
    PRIMARY KEY (case_id, due_on, sort, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX due_item_day ON due_item (due_on);

-- Case numbers that were given, so that none is given twice, not even after a deletion.
CREATE TABLE given_number (
    number TEXT PRIMARY KEY,
    year   INTEGER NOT NULL,
    n      INTEGER NOT NULL,
    case_id BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX given_number_year ON given_number (year, n);

CREATE TRIGGER section_insert_guard BEFORE INSERT ON section WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;
CREATE TRIGGER section_update_guard BEFORE UPDATE ON section WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;
CREATE TRIGGER section_delete_guard BEFORE DELETE ON section WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;
CREATE TRIGGER case_insert_guard BEFORE INSERT ON mediation_case WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;
CREATE TRIGGER case_update_guard BEFORE UPDATE ON mediation_case WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;
CREATE TRIGGER case_delete_guard BEFORE DELETE ON mediation_case WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;
CREATE TRIGGER head_insert_guard BEFORE INSERT ON head WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;
CREATE TRIGGER head_delete_guard BEFORE DELETE ON head WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;
CREATE TRIGGER party_insert_guard BEFORE INSERT ON case_party WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;
CREATE TRIGGER party_update_guard BEFORE UPDATE ON case_party WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;
CREATE TRIGGER due_insert_guard BEFORE INSERT ON due_item WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;
CREATE TRIGGER number_guard BEFORE INSERT ON given_number WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;
