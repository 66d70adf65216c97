CREATE TABLE IF NOT EXISTS sites (
    name TEXT PRIMARY KEY,
    url TEXT,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;

-- A key is kept as its SHA-256; the hint is its first two digits, so that an owner can tell keys apart.
CREATE TABLE IF NOT EXISTS keys (
    hash BLOB PRIMARY KEY,
    site TEXT NOT NULL REFERENCES sites (name),
    hint TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revoked_at INTEGER
) WITHOUT ROWID;
