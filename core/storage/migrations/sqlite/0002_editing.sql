-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people edit: requests for a later deadline, surveys, follow-ups, rejected assumptions, and
-- Berichtsstände.

ALTER TABLE item ADD COLUMN extension_as_written TEXT;
ALTER TABLE item ADD COLUMN extension_edtf TEXT CHECK (extension_edtf NOT GLOB '*[^-0-9/~?%]*'
    AND extension_edtf NOT GLOB '*[~?%][~?%]*'
    AND (rtrim(extension_edtf, '~?%') GLOB '[0-9][0-9][0-9][0-9]'
        OR rtrim(extension_edtf, '~?%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'
        OR rtrim(extension_edtf, '~?%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
        OR extension_edtf GLOB '[0-9][0-9][0-9][0-9]*/[0-9][0-9][0-9][0-9]*'
            AND extension_edtf NOT GLOB '*/*/*'));
ALTER TABLE item ADD COLUMN extension_valid INTEGER CHECK (extension_valid IN (0, 1)
    AND (extension_as_written IS NULL) = (extension_valid IS NULL)
    AND (extension_as_written IS NOT NULL OR extension_edtf IS NULL)
    AND (extension_valid = 1 OR extension_edtf IS NOT NULL));
ALTER TABLE item ADD COLUMN extension_by TEXT CHECK (extension_by IS NULL
    OR extension_by <> '' AND extension_as_written IS NOT NULL);
ALTER TABLE item ADD COLUMN extension_on TEXT CHECK (extension_on IS date(extension_on, '+0 days')
    AND (extension_on IS NULL OR extension_as_written IS NOT NULL));
ALTER TABLE item ADD COLUMN extension_reason TEXT CHECK (extension_reason IS NULL
    OR extension_reason <> '' AND extension_as_written IS NOT NULL);

ALTER TABLE senate_report ADD COLUMN file_number TEXT CHECK (file_number <> '');

-- An assumption is confirmed or rejected, never both.
ALTER TABLE senate_calendar ADD COLUMN rejected_by TEXT CHECK (rejected_by <> ''
    AND (rejected_by IS NULL OR confirmed_by IS NULL));
ALTER TABLE senate_calendar ADD COLUMN rejected_on TEXT CHECK (rejected_on IS date(rejected_on, '+0 days')
    AND (rejected_by IS NULL) = (rejected_on IS NULL));
ALTER TABLE lead_time ADD COLUMN rejected_by TEXT CHECK (rejected_by <> ''
    AND (rejected_by IS NULL OR confirmed_by IS NULL));
ALTER TABLE lead_time ADD COLUMN rejected_on TEXT CHECK (rejected_on IS date(rejected_on, '+0 days')
    AND (rejected_by IS NULL) = (rejected_on IS NULL));

CREATE TABLE survey (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    selection TEXT NOT NULL CHECK (selection <> ''),
    sent_on TEXT NOT NULL CHECK (sent_on IS date(sent_on, '+0 days')),
    due TEXT CHECK (due IS date(due, '+0 days'))
) STRICT;

CREATE TABLE survey_sheet (
    survey INTEGER NOT NULL REFERENCES survey (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    unit TEXT REFERENCES org_unit (key) DEFERRABLE INITIALLY DEFERRED,
    asked_on TEXT CHECK (asked_on IS date(asked_on, '+0 days')),
    answered_on TEXT CHECK (answered_on IS date(answered_on, '+0 days')),
    nothing_to_report INTEGER NOT NULL CHECK (nothing_to_report IN (0, 1)),
    PRIMARY KEY (survey, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE survey_item (
    survey INTEGER NOT NULL REFERENCES survey (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    item TEXT NOT NULL REFERENCES item (key) DEFERRABLE INITIALLY DEFERRED,
    unit TEXT REFERENCES org_unit (key) DEFERRABLE INITIALLY DEFERRED,
    version TEXT CHECK (version <> ''),
    PRIMARY KEY (survey, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    item TEXT NOT NULL REFERENCES item (key) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL CHECK (person <> ''),
    due TEXT NOT NULL CHECK (due IS date(due, '+0 days')),
    note TEXT CHECK (note <> ''),
    done_on TEXT CHECK (done_on IS date(done_on, '+0 days'))
) STRICT;

-- Where deleted records stood in their lists, so that one that comes back stands there again.
CREATE TABLE retired (
    entity TEXT NOT NULL,
    key TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (entity, key)
) STRICT, WITHOUT ROWID;
