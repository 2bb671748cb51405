-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. A released script is never edited: what changes later comes in the next one.
--
-- Records have an id, which is also their place in lists, and a key, by which they refer to each other.
-- What is not recorded is NULL, never an empty text. A date is three columns: as written, EDTF value, and
-- whether the day as written exists.

CREATE TABLE portfolio (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    about TEXT CHECK (about <> ''),
    date_of_record TEXT CHECK (date_of_record IS date(date_of_record, '+0 days')),
    group_name TEXT CHECK (group_name <> ''),
    group_short_name TEXT CHECK (group_short_name <> ''),
    meeting_count INTEGER CHECK (meeting_count >= 0),
    meeting_count_since TEXT CHECK (meeting_count_since IS date(meeting_count_since, '+0 days')),
    meeting_count_document TEXT CHECK (meeting_count_document <> ''),
    meeting_count_section TEXT CHECK (meeting_count_section <> ''),
    meeting_count_passage TEXT CHECK (meeting_count_passage <> '')
) STRICT;
INSERT INTO portfolio (id) VALUES (1);

CREATE TABLE meeting (
    portfolio INTEGER NOT NULL REFERENCES portfolio (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    day TEXT CHECK (day IS date(day, '+0 days')),
    topic TEXT CHECK (topic <> ''),
    document TEXT CHECK (document <> ''),
    section TEXT CHECK (section <> ''),
    passage TEXT CHECK (passage <> ''),
    PRIMARY KEY (portfolio, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE org_unit (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name TEXT CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('lead', 'member', 'memberFromNextMeeting', 'agency', 'body', 'group')),
    valid_from TEXT CHECK (valid_from IS date(valid_from, '+0 days')),
    valid_to TEXT CHECK (valid_to IS date(valid_to, '+0 days')),
    contact TEXT CHECK (contact <> ''),
    deputy TEXT CHECK (deputy <> ''),
    mailbox TEXT CHECK (mailbox <> ''),
    CHECK (valid_from <= valid_to)
) STRICT;

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    number INTEGER,
    title TEXT CHECK (title <> ''),
    impediment TEXT CHECK (impediment <> ''),
    note TEXT CHECK (note <> ''),
    file_number TEXT CHECK (file_number <> ''),
    internal_remark TEXT CHECK (internal_remark <> ''),
    document TEXT CHECK (document <> ''),
    section TEXT CHECK (section <> ''),
    passage TEXT CHECK (passage <> '')
) STRICT;

CREATE TABLE project_unit (
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    unit TEXT NOT NULL REFERENCES org_unit (key) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL CHECK (role IN ('responsible', 'participating', 'coordinating')),
    PRIMARY KEY (project, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE project_partner (
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (project, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE project_objective (
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (project, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE item (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    project TEXT NOT NULL REFERENCES project (key) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('milestone', 'task', 'measure', 'resolution')),
    title TEXT CHECK (title <> ''),
    progress TEXT NOT NULL CHECK (progress IN ('notStarted', 'inPreparation', 'inProgress', 'done',
        'inProgressOrDone', 'onHold', 'cancelled', 'notReported')),
    planned_as_written TEXT,
    planned_edtf TEXT CHECK (planned_edtf NOT GLOB '*[^-0-9/~?%]*' AND planned_edtf NOT GLOB '*[~?%][~?%]*'
        AND (rtrim(planned_edtf, '~?%') GLOB '[0-9][0-9][0-9][0-9]'
            OR rtrim(planned_edtf, '~?%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'
            OR rtrim(planned_edtf, '~?%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
            OR planned_edtf GLOB '[0-9][0-9][0-9][0-9]*/[0-9][0-9][0-9][0-9]*'
                AND planned_edtf NOT GLOB '*/*/*')),
    planned_valid INTEGER CHECK (planned_valid IN (0, 1)),
    original_kind TEXT NOT NULL CHECK (original_kind IN ('sameAsPlanned', 'known', 'unknown')),
    original_as_written TEXT,
    original_edtf TEXT CHECK (original_edtf NOT GLOB '*[^-0-9/~?%]*' AND original_edtf NOT GLOB '*[~?%][~?%]*'
        AND (rtrim(original_edtf, '~?%') GLOB '[0-9][0-9][0-9][0-9]'
            OR rtrim(original_edtf, '~?%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'
            OR rtrim(original_edtf, '~?%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
            OR original_edtf GLOB '[0-9][0-9][0-9][0-9]*/[0-9][0-9][0-9][0-9]*'
                AND original_edtf NOT GLOB '*/*/*')),
    original_valid INTEGER CHECK (original_valid IN (0, 1)),
    original_reason TEXT CHECK (original_reason <> ''),
    decision_reason TEXT CHECK (decision_reason <> ''),
    decision_by TEXT CHECK (decision_by <> ''),
    decision_on TEXT CHECK (decision_on IS date(decision_on, '+0 days')),
    decision_number INTEGER,
    forecast_as_written TEXT,
    forecast_edtf TEXT CHECK (forecast_edtf NOT GLOB '*[^-0-9/~?%]*' AND forecast_edtf NOT GLOB '*[~?%][~?%]*'
        AND (rtrim(forecast_edtf, '~?%') GLOB '[0-9][0-9][0-9][0-9]'
            OR rtrim(forecast_edtf, '~?%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'
            OR rtrim(forecast_edtf, '~?%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
            OR forecast_edtf GLOB '[0-9][0-9][0-9][0-9]*/[0-9][0-9][0-9][0-9]*'
                AND forecast_edtf NOT GLOB '*/*/*')),
    forecast_valid INTEGER CHECK (forecast_valid IN (0, 1)),
    actual_as_written TEXT,
    actual_edtf TEXT CHECK (actual_edtf NOT GLOB '*[^-0-9/~?%]*' AND actual_edtf NOT GLOB '*[~?%][~?%]*'
        AND (rtrim(actual_edtf, '~?%') GLOB '[0-9][0-9][0-9][0-9]'
            OR rtrim(actual_edtf, '~?%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'
            OR rtrim(actual_edtf, '~?%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
            OR actual_edtf GLOB '[0-9][0-9][0-9][0-9]*/[0-9][0-9][0-9][0-9]*'
                AND actual_edtf NOT GLOB '*/*/*')),
    actual_valid INTEGER CHECK (actual_valid IN (0, 1)),
    parent TEXT REFERENCES item (key) DEFERRABLE INITIALLY DEFERRED,
    impediment TEXT CHECK (impediment <> ''),
    contradiction TEXT CHECK (contradiction <> ''),
    note TEXT CHECK (note <> ''),
    cancel_reason TEXT CHECK (cancel_reason <> ''),
    resolution_body TEXT CHECK (resolution_body <> ''),
    resolution_session TEXT CHECK (resolution_session IS date(resolution_session, '+0 days')),
    resolution_number INTEGER,
    resolution_kind TEXT CHECK (resolution_kind IN ('noting', 'submit', 'examine', 'draft', 'report',
        'membership')),
    resolution_protocol TEXT CHECK (resolution_protocol <> ''),
    resolution_noted_on TEXT CHECK (resolution_noted_on IS date(resolution_noted_on, '+0 days')),
    measure_placeholder INTEGER,
    measure_catalogue_number TEXT, -- '' until the catalogue is imported; NULL: no measure
    measure_priority INTEGER CHECK (measure_priority IN (0, 1)),
    measure_section TEXT CHECK (measure_section <> ''),
    file_number TEXT CHECK (file_number <> ''),
    internal_remark TEXT CHECK (internal_remark <> ''),
    reported_on TEXT CHECK (reported_on IS date(reported_on, '+0 days')),
    document TEXT CHECK (document <> ''),
    section TEXT CHECK (section <> ''),
    passage TEXT CHECK (passage <> ''),
    CHECK (((planned_as_written IS NULL) = (planned_valid IS NULL))
        AND (planned_as_written IS NOT NULL OR planned_edtf IS NULL)
        AND (planned_valid = 1 OR planned_edtf IS NOT NULL)),
    CHECK (((original_as_written IS NULL) = (original_valid IS NULL))
        AND (original_as_written IS NOT NULL OR original_edtf IS NULL)
        AND (original_valid = 1 OR original_edtf IS NOT NULL)),
    CHECK (((forecast_as_written IS NULL) = (forecast_valid IS NULL))
        AND (forecast_as_written IS NOT NULL OR forecast_edtf IS NULL)
        AND (forecast_valid = 1 OR forecast_edtf IS NOT NULL)),
    CHECK (((actual_as_written IS NULL) = (actual_valid IS NULL))
        AND (actual_as_written IS NOT NULL OR actual_edtf IS NULL)
        AND (actual_valid = 1 OR actual_edtf IS NOT NULL)),
    CHECK ((original_kind = 'known') = (original_as_written IS NOT NULL)),
    CHECK (decision_reason IS NOT NULL OR coalesce(decision_by, decision_on, decision_number) IS NULL),
    CHECK ((kind = 'resolution') = (resolution_kind IS NOT NULL)),
    CHECK (resolution_kind IS NOT NULL OR coalesce(resolution_body, resolution_session, resolution_number,
        resolution_protocol, resolution_noted_on) IS NULL),
    CHECK ((kind = 'measure') = (measure_catalogue_number IS NOT NULL)),
    CHECK (measure_catalogue_number IS NOT NULL
        OR coalesce(measure_placeholder, measure_priority, measure_section) IS NULL)
) STRICT;
CREATE INDEX item_by_parent ON item (parent) WHERE parent IS NOT NULL;

CREATE TABLE item_unit (
    item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    unit TEXT NOT NULL REFERENCES org_unit (key) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL CHECK (role IN ('responsible', 'participating', 'coordinating')),
    PRIMARY KEY (item, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_predecessor (
    item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    predecessor TEXT NOT NULL REFERENCES item (key) DEFERRABLE INITIALLY DEFERRED,
    origin TEXT NOT NULL CHECK (origin IN ('source', 'inferred', 'confirmed')),
    basis TEXT CHECK (basis <> ''),
    confirmed_by TEXT CHECK (confirmed_by <> ''),
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    PRIMARY KEY (item, position),
    CHECK ((origin = 'confirmed') = (confirmed_by IS NOT NULL)),
    CHECK ((confirmed_by IS NULL) = (confirmed_on IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX item_by_predecessor ON item_predecessor (predecessor);

CREATE TABLE item_evidence (
    item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    text TEXT CHECK (text <> ''),
    link TEXT CHECK (link <> ''),
    file_number TEXT CHECK (file_number <> ''),
    dated TEXT CHECK (dated IS date(dated, '+0 days')),
    noted_on TEXT CHECK (noted_on IS date(noted_on, '+0 days')),
    PRIMARY KEY (item, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    project TEXT NOT NULL REFERENCES project (key) DEFERRABLE INITIALLY DEFERRED,
    name TEXT CHECK (name <> ''),
    unit TEXT CHECK (unit <> ''),
    target_low REAL,
    target_high REAL,
    target_kind TEXT CHECK (target_kind IN ('estimate', 'potential', 'goal')),
    target_wording TEXT CHECK (target_wording <> ''),
    document TEXT CHECK (document <> ''),
    section TEXT CHECK (section <> ''),
    passage TEXT CHECK (passage <> ''),
    CHECK ((target_kind IS NULL) = (target_low IS NULL) AND (target_kind IS NULL) = (target_high IS NULL)),
    CHECK (target_low <= target_high),
    CHECK (target_kind IS NOT NULL OR target_wording IS NULL)
) STRICT;

CREATE TABLE indicator_value (
    indicator INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value REAL NOT NULL,
    wording TEXT CHECK (wording <> ''),
    measured_as_written TEXT,
    measured_edtf TEXT CHECK (measured_edtf NOT GLOB '*[^-0-9/~?%]*' AND measured_edtf NOT GLOB '*[~?%][~?%]*'
        AND (rtrim(measured_edtf, '~?%') GLOB '[0-9][0-9][0-9][0-9]'
            OR rtrim(measured_edtf, '~?%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'
            OR rtrim(measured_edtf, '~?%') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
            OR measured_edtf GLOB '[0-9][0-9][0-9][0-9]*/[0-9][0-9][0-9][0-9]*'
                AND measured_edtf NOT GLOB '*/*/*')),
    measured_valid INTEGER CHECK (measured_valid IN (0, 1)),
    PRIMARY KEY (indicator, position),
    CHECK (((measured_as_written IS NULL) = (measured_valid IS NULL))
        AND (measured_as_written IS NOT NULL OR measured_edtf IS NULL)
        AND (measured_valid = 1 OR measured_edtf IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    project TEXT NOT NULL REFERENCES project (key) DEFERRABLE INITIALLY DEFERRED,
    rag TEXT NOT NULL CHECK (rag IN ('red', 'amber', 'grey', 'green')),
    inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)),
    as_written TEXT CHECK (as_written <> ''),
    dated TEXT CHECK (dated IS date(dated, '+0 days')),
    judged_by TEXT CHECK (judged_by <> ''),
    reason TEXT CHECK (reason <> ''),
    document TEXT CHECK (document <> ''),
    section TEXT CHECK (section <> ''),
    passage TEXT CHECK (passage <> '')
) STRICT;

CREATE TABLE senate_report (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    session TEXT CHECK (session IS date(session, '+0 days')),
    dated TEXT CHECK (dated IS date(dated, '+0 days')),
    title TEXT CHECK (title <> ''),
    document TEXT CHECK (document <> ''),
    section TEXT CHECK (section <> ''),
    passage TEXT CHECK (passage <> '')
) STRICT;

CREATE TABLE senate_report_unit (
    senate_report INTEGER NOT NULL REFERENCES senate_report (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    unit TEXT NOT NULL REFERENCES org_unit (key) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (senate_report, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE reported_total (
    id INTEGER PRIMARY KEY,
    about TEXT NOT NULL CHECK (about IN ('measures', 'priorityMeasures')),
    total INTEGER NOT NULL CHECK (total >= 0),
    completed INTEGER CHECK (completed >= 0),
    statement TEXT CHECK (statement <> ''),
    dated TEXT CHECK (dated IS date(dated, '+0 days')),
    document TEXT CHECK (document <> ''),
    section TEXT CHECK (section <> ''),
    passage TEXT CHECK (passage <> '')
) STRICT;

CREATE TABLE status_note (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    item TEXT REFERENCES item (key) DEFERRABLE INITIALLY DEFERRED,
    project TEXT REFERENCES project (key) DEFERRABLE INITIALLY DEFERRED,
    unit TEXT REFERENCES org_unit (key) DEFERRABLE INITIALLY DEFERRED,
    dated TEXT CHECK (dated IS date(dated, '+0 days')),
    text TEXT CHECK (text <> ''),
    confirmed_by TEXT CHECK (confirmed_by <> ''),
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    CHECK ((item IS NULL) <> (project IS NULL)),
    CHECK ((confirmed_by IS NULL) = (confirmed_on IS NULL))
) STRICT;

-- Sessions of the Senate and the lead time stand once; until confirmed both are assumptions.
CREATE TABLE senate_calendar (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    confirmed_by TEXT CHECK (confirmed_by <> ''),
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    CHECK ((confirmed_by IS NULL) = (confirmed_on IS NULL))
) STRICT;
INSERT INTO senate_calendar (id) VALUES (1);

CREATE TABLE senate_session_added (
    senate_calendar INTEGER NOT NULL REFERENCES senate_calendar (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    PRIMARY KEY (senate_calendar, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE senate_session_cancelled (
    senate_calendar INTEGER NOT NULL REFERENCES senate_calendar (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    PRIMARY KEY (senate_calendar, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE senate_week_without (
    senate_calendar INTEGER NOT NULL REFERENCES senate_calendar (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    monday TEXT NOT NULL CHECK (monday IS date(monday, '+0 days') AND strftime('%w', monday) = '1'),
    PRIMARY KEY (senate_calendar, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE lead_time (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    working_days INTEGER NOT NULL CHECK (working_days >= 0),
    confirmed_by TEXT CHECK (confirmed_by <> ''),
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    CHECK ((confirmed_by IS NULL) = (confirmed_on IS NULL))
) STRICT;
INSERT INTO lead_time (id, working_days) VALUES (1, 10);
