-- SPDX-License-Identifier: GPL-3.0-or-later
-- The office's own steps before a session of the Senate. No length is preset: a new or an older file has none.

CREATE TABLE lead_time_step (
    lead_time INTEGER NOT NULL REFERENCES lead_time (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL CHECK (name <> ''),
    working_days INTEGER NOT NULL CHECK (working_days BETWEEN 1 AND 250),
    PRIMARY KEY (lead_time, position)
) STRICT, WITHOUT ROWID;
