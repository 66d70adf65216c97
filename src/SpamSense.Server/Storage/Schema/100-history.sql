-- Comments that were checked and are worth showing; what moderators said of them stands in the table of corrections. The number is never used again, so that a button on an old page cannot act on another comment.
CREATE TABLE IF NOT EXISTS history (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    site TEXT NOT NULL,
    post TEXT NOT NULL,
    check_id TEXT NOT NULL,
    checked_at INTEGER NOT NULL,
    times INTEGER NOT NULL DEFAULT 1,
    decision INTEGER NOT NULL,
    decision_floor INTEGER NOT NULL,
    orientation INTEGER NOT NULL,
    probability REAL NOT NULL,
    intent INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    format INTEGER NOT NULL,
    language TEXT,
    thread TEXT,
    published_at INTEGER,
    title TEXT,
    author TEXT,
    author_url TEXT,
    text TEXT NOT NULL,
    is_cut INTEGER NOT NULL,
    size INTEGER NOT NULL,
    findings TEXT NOT NULL,
    UNIQUE (site, post)
);

CREATE INDEX IF NOT EXISTS history_by_site ON history (site, number);
CREATE INDEX IF NOT EXISTS history_by_decision ON history (decision, number);
CREATE INDEX IF NOT EXISTS history_by_state ON history (site, decision, number, post);
CREATE INDEX IF NOT EXISTS history_by_age ON history (checked_at, size);

-- What was counted of all checks, stored or not. A day is the number of days since 1 January of the year 1, in UTC.
CREATE TABLE IF NOT EXISTS history_days (
    site TEXT NOT NULL,
    day INTEGER NOT NULL,
    relationship INTEGER NOT NULL,
    monetization INTEGER NOT NULL,
    undecided INTEGER NOT NULL,
    approved INTEGER NOT NULL,
    held INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    PRIMARY KEY (site, day)
) WITHOUT ROWID;

-- Checks by whole percents of their probability, and by what of their decision does not hang on the thresholds.
CREATE TABLE IF NOT EXISTS history_probabilities (
    site TEXT NOT NULL,
    day INTEGER NOT NULL,
    decision_floor INTEGER NOT NULL,
    percent INTEGER NOT NULL,
    checks INTEGER NOT NULL,
    PRIMARY KEY (site, day, decision_floor, percent)
) WITHOUT ROWID;

-- Posts that a rule found something in.
CREATE TABLE IF NOT EXISTS history_rules (
    site TEXT NOT NULL,
    day INTEGER NOT NULL,
    rule TEXT NOT NULL,
    posts INTEGER NOT NULL,
    PRIMARY KEY (site, day, rule)
) WITHOUT ROWID;
