-- Of a password only its PBKDF2 is kept.
CREATE TABLE IF NOT EXISTS moderators (
    name TEXT PRIMARY KEY,
    salt BLOB NOT NULL,
    iterations INTEGER NOT NULL,
    hash BLOB NOT NULL
) WITHOUT ROWID;
