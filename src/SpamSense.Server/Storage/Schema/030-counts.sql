-- The day is that of DateOnly.DayNumber, in UTC.
CREATE TABLE IF NOT EXISTS counts (
    site TEXT NOT NULL,
    day INTEGER NOT NULL,
    spam INTEGER NOT NULL,
    ham INTEGER NOT NULL,
    missed_spam INTEGER NOT NULL,
    false_positives INTEGER NOT NULL,
    PRIMARY KEY (site, day)
) WITHOUT ROWID;
