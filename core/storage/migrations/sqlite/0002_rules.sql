-- SPDX-License-Identifier: GPL-3.0-or-later
-- Second part: the history takes the new kinds of records, an original plan goes back with an undone change,
-- and a Berichtsstand is never changed.

CREATE TABLE history_of_more (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    entity TEXT NOT NULL CHECK (entity IN ('portfolio', 'unit', 'project', 'item', 'indicator', 'assessment',
        'senateReport', 'reportedTotal', 'statusNote', 'survey', 'followUp', 'senateCalendar', 'leadTime',
        'baseline')),
    key TEXT NOT NULL CHECK (key <> ''),
    before TEXT CHECK (before GLOB '{*}'),
    after TEXT CHECK (after GLOB '{*}'),
    digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
INSERT INTO history_of_more (number, at, who, reason, entity, key, before, after, digest)
    SELECT number, at, who, reason, entity, key, before, after, digest FROM history ORDER BY number;
-- The highest number ever given goes along, so that a history cut off at its end is noticed afterwards too.
UPDATE sqlite_sequence SET seq = (SELECT seq FROM sqlite_sequence WHERE name = 'history')
    WHERE name = 'history_of_more';
DROP TRIGGER history_is_gapless;
DROP TRIGGER history_is_not_changed;
DROP TRIGGER history_is_not_deleted;
DROP TABLE history;
ALTER TABLE history_of_more RENAME TO history;
CREATE INDEX history_of_record ON history (entity, key, number);

CREATE TRIGGER history_is_gapless BEFORE INSERT ON history
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM history)
BEGIN
    SELECT RAISE(ABORT, 'history: rows are only added at the end');
END;

CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'history: a row is never changed');
END;

CREATE TRIGGER history_is_not_deleted BEFORE DELETE ON history
BEGIN
    SELECT RAISE(ABORT, 'history: a row is never deleted');
END;

-- A known original plan stays, unless the plan goes back to just that: then both say the same again.
DROP TRIGGER item_keeps_its_original_plan;
CREATE TRIGGER item_keeps_its_original_plan BEFORE UPDATE ON item
WHEN OLD.original_kind <> 'sameAsPlanned'
    AND (NEW.original_kind IS NOT OLD.original_kind
        OR NEW.original_as_written IS NOT OLD.original_as_written
        OR NEW.original_edtf IS NOT OLD.original_edtf
        OR NEW.original_valid IS NOT OLD.original_valid)
    AND NOT (OLD.original_kind = 'known' AND NEW.original_kind = 'sameAsPlanned'
        AND NEW.planned_as_written IS OLD.original_as_written
        AND NEW.planned_edtf IS OLD.original_edtf
        AND NEW.planned_valid IS OLD.original_valid)
BEGIN
    SELECT RAISE(ABORT, 'item: the original plan stays');
END;

-- The first change of the plan records what it was before, unless the first date of all is taken back: the
-- history has the item without one. (Quotes inside of texts are escaped in JSON, so a text never looks like a
-- column's name.)
DROP TRIGGER item_records_its_original_plan;
CREATE TRIGGER item_records_its_original_plan BEFORE UPDATE ON item
WHEN OLD.original_kind = 'sameAsPlanned' AND OLD.planned_as_written IS NOT NULL
    AND (NEW.planned_as_written IS NOT OLD.planned_as_written
        OR NEW.planned_edtf IS NOT OLD.planned_edtf
        OR NEW.planned_valid IS NOT OLD.planned_valid)
    AND (NEW.original_kind IS NOT 'known'
        OR NEW.original_as_written IS NOT OLD.planned_as_written
        OR NEW.original_edtf IS NOT OLD.planned_edtf
        OR NEW.original_valid IS NOT OLD.planned_valid)
    AND NOT (NEW.original_kind = 'sameAsPlanned' AND NEW.planned_as_written IS NULL AND EXISTS (
        SELECT 1 FROM history WHERE entity = 'item' AND key = NEW.key
            AND instr(before, '"original_kind":"sameAsPlanned"') > 0
            AND instr(before, '"planned_as_written":') = 0))
BEGIN
    SELECT RAISE(ABORT, 'item: the original plan would be lost');
END;

-- A Berichtsstand: the portfolio and its status at one moment, and the paper where one was made.
CREATE TABLE baseline (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    as_of TEXT NOT NULL CHECK (as_of IS date(as_of, '+0 days')),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
    who TEXT NOT NULL,
    portfolio BLOB NOT NULL,
    status BLOB NOT NULL,
    paper_name TEXT CHECK (paper_name <> ''),
    paper BLOB,
    paper_sha256 TEXT CHECK (length(paper_sha256) = 64 AND paper_sha256 NOT GLOB '*[^0-9a-f]*'),
    CHECK ((paper IS NULL) = (paper_name IS NULL) AND (paper IS NULL) = (paper_sha256 IS NULL))
) STRICT;

CREATE TRIGGER baseline_is_not_replaced BEFORE INSERT ON baseline
WHEN EXISTS (SELECT 1 FROM baseline WHERE name = NEW.name OR number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'baseline: the name is taken');
END;

CREATE TRIGGER baseline_is_not_changed BEFORE UPDATE ON baseline
BEGIN
    SELECT RAISE(ABORT, 'baseline: it is never changed');
END;

CREATE TRIGGER baseline_is_not_deleted BEFORE DELETE ON baseline
BEGIN
    SELECT RAISE(ABORT, 'baseline: it is never deleted');
END;
