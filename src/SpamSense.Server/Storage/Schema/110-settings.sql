-- What moderators set for a site; the keys are those of docs/configuration.md.
CREATE TABLE IF NOT EXISTS site_settings (
    site TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (site, key)
) WITHOUT ROWID;
