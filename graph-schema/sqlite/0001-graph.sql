-- Everything that was ever true of the graph: rows are added, and closed by the revision that ended them, never rewritten.
CREATE TABLE revision (
    number     INTEGER PRIMARY KEY,
    at         TEXT NOT NULL,
    author     TEXT NOT NULL,
    summary    TEXT NOT NULL
);

CREATE TABLE document (
    sha256       TEXT PRIMARY KEY,
    name         TEXT NOT NULL,
    content      TEXT NOT NULL,
    title        TEXT,
    language     TEXT,
    author       TEXT,
    citation     TEXT,
    derived_from TEXT,
    added_in     INTEGER NOT NULL REFERENCES revision (number)
);

CREATE TABLE entity (
    id           TEXT PRIMARY KEY,
    zh           TEXT,
    en           TEXT,
    symbol       TEXT,
    aliases      TEXT NOT NULL,
    external_ids TEXT NOT NULL,
    added_in     INTEGER NOT NULL REFERENCES revision (number)
);

CREATE TABLE statement (
    id          TEXT PRIMARY KEY,
    from_id     TEXT NOT NULL REFERENCES entity (id),
    predicate   TEXT NOT NULL,
    to_id       TEXT REFERENCES entity (id),
    number      REAL,
    max         REAL,
    unit        TEXT,
    comparator  TEXT,
    low         REAL,
    high        REAL,
    dimension   TEXT,
    year        INTEGER,
    date        TEXT,
    measure     TEXT,
    role        TEXT,
    modality    TEXT,
    basis       TEXT,
    region      TEXT,
    partner     TEXT,
    added_in    INTEGER NOT NULL REFERENCES revision (number)
);

CREATE TABLE evidence (
    statement      TEXT NOT NULL REFERENCES statement (id),
    document       TEXT NOT NULL REFERENCES document (sha256),
    start          INTEGER NOT NULL,
    end            INTEGER NOT NULL,
    line           INTEGER,
    page           INTEGER,
    quote          TEXT NOT NULL,
    from_words     TEXT NOT NULL,
    to_words       TEXT NOT NULL,
    value_words    TEXT NOT NULL,
    rule           TEXT NOT NULL,
    rule_version   INTEGER NOT NULL,
    confidence     REAL NOT NULL,
    is_explicit    INTEGER NOT NULL,
    suspect_likely TEXT,
    suspect_reason TEXT,
    added_in       INTEGER NOT NULL REFERENCES revision (number),
    removed_in     INTEGER REFERENCES revision (number),
    PRIMARY KEY (statement, document, start, end, added_in)
) WITHOUT ROWID;

CREATE INDEX evidence_of_document ON evidence (document);

CREATE TABLE decision (
    revision   INTEGER PRIMARY KEY REFERENCES revision (number),
    statement  TEXT NOT NULL REFERENCES statement (id),
    kind       TEXT NOT NULL CHECK (kind IN ('accepted', 'rejected', 'corrected', 'deprecated', 'undone')),
    author     TEXT NOT NULL,
    at         TEXT NOT NULL,
    reason     TEXT,
    correction TEXT REFERENCES statement (id)
);

CREATE TRIGGER decision_is_append_only BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are only ever appended'); END;
CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are only ever appended'); END;

-- Quotes by any three characters of them, which serves Chinese and English alike.
CREATE VIRTUAL TABLE quote_text USING fts5 (quote, statement UNINDEXED, document UNINDEXED, start UNINDEXED, tokenize = 'trigram');
