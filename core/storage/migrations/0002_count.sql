-- What statistical tables count: one narrow row for each case, drawn with the lists, so that a
-- centre with tens of thousands of cases answers at once.

CREATE TABLE case_count (
    case_id     BLOB PRIMARY KEY CHECK (length(case_id) = 16)
                REFERENCES mediation_case (case_id) ON DELETE CASCADE,
    -- The code of the room that concluded the case, and what kind its committee is. Both are empty
    -- for this file's own room, whose committee may change its kind.
    site        TEXT NOT NULL,
    committee_kind TEXT NOT NULL,
    source      TEXT NOT NULL,
    difficulty  TEXT NOT NULL,
    form        TEXT NOT NULL,
    parties     INTEGER NOT NULL CHECK (parties >= 0),
    performed   INTEGER NOT NULL CHECK (performed IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX mediation_case_ended ON mediation_case (ended_on) WHERE deleted = 0;
CREATE INDEX mediation_case_accepted ON mediation_case (accepted_on) WHERE deleted = 0;

CREATE TRIGGER count_insert_guard BEFORE INSERT ON case_count WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;
CREATE TRIGGER count_update_guard BEFORE UPDATE ON case_count WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;
CREATE TRIGGER count_delete_guard BEFORE DELETE ON case_count WHEN NOT maplebridge_writer()
BEGIN SELECT RAISE(ABORT, 'only the program writes here'); END;
