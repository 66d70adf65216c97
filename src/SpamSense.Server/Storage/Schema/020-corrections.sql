-- The sequence is the order in which corrections were made; one that is said anew goes to the end.
CREATE TABLE IF NOT EXISTS corrections (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    site TEXT NOT NULL,
    id TEXT NOT NULL,
    label INTEGER NOT NULL,
    corrected_at INTEGER NOT NULL,
    source INTEGER NOT NULL,
    reporter TEXT,
    post TEXT NOT NULL,
    UNIQUE (site, id)
);

-- Counts what commands changed while a server may run, which has to learn such a site anew.
CREATE TABLE IF NOT EXISTS outside_changes (
    site TEXT PRIMARY KEY,
    number INTEGER NOT NULL
) WITHOUT ROWID;
