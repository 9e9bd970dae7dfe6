-- How right extraction was when it was last measured: one row of JSON, replaced whole.
CREATE TABLE quality (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    figures TEXT NOT NULL
);
