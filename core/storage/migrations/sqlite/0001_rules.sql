-- SPDX-License-Identifier: GPL-3.0-or-later
-- Second part of the first schema: the history, and what no statement may do.

-- Every change, as JSON objects of column name and value; rows are only ever added.
CREATE TABLE history (
    -- AUTOINCREMENT keeps the highest number ever given, so that a history cut off at its end is noticed.
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    entity TEXT NOT NULL CHECK (entity IN ('portfolio', 'unit', 'project', 'item', 'indicator', 'assessment',
        'senateReport', 'reportedTotal', 'statusNote', 'senateCalendar', 'leadTime')),
    key TEXT NOT NULL CHECK (key <> ''),
    before TEXT CHECK (before GLOB '{*}'),
    after TEXT CHECK (after GLOB '{*}'),
    -- SHA-256 of this entry and the digest before it, so that a changed entry does not go unnoticed.
    digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;

-- Also keeps INSERT OR REPLACE from putting a row in another's place.
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

CREATE TRIGGER item_is_not_replaced BEFORE INSERT ON item
WHEN EXISTS (SELECT 1 FROM item WHERE key = NEW.key OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'item: the key is taken');
END;

CREATE TRIGGER item_keeps_its_key BEFORE UPDATE OF id, key ON item
WHEN NEW.id IS NOT OLD.id OR NEW.key IS NOT OLD.key
BEGIN
    SELECT RAISE(ABORT, 'item: the key stays');
END;

-- The original plan is the first planned date: what is once known or unknown stays so ...
CREATE TRIGGER item_keeps_its_original_plan BEFORE UPDATE ON item
WHEN OLD.original_kind <> 'sameAsPlanned'
    AND (NEW.original_kind IS NOT OLD.original_kind
        OR NEW.original_as_written IS NOT OLD.original_as_written
        OR NEW.original_edtf IS NOT OLD.original_edtf
        OR NEW.original_valid IS NOT OLD.original_valid)
BEGIN
    SELECT RAISE(ABORT, 'item: the original plan stays');
END;

-- ... and the first change of the plan records what it was before.
CREATE TRIGGER item_records_its_original_plan BEFORE UPDATE ON item
WHEN OLD.original_kind = 'sameAsPlanned' AND OLD.planned_as_written IS NOT NULL
    AND (NEW.planned_as_written IS NOT OLD.planned_as_written
        OR NEW.planned_edtf IS NOT OLD.planned_edtf
        OR NEW.planned_valid IS NOT OLD.planned_valid)
    AND (NEW.original_kind IS NOT 'known'
        OR NEW.original_as_written IS NOT OLD.planned_as_written
        OR NEW.original_edtf IS NOT OLD.planned_edtf
        OR NEW.original_valid IS NOT OLD.planned_valid)
BEGIN
    SELECT RAISE(ABORT, 'item: the original plan would be lost');
END;

CREATE TRIGGER item_enters_below_no_descendant BEFORE INSERT ON item
WHEN NEW.parent IS NOT NULL AND EXISTS (
    WITH RECURSIVE above (key) AS (
        SELECT NEW.parent
        UNION
        SELECT item.parent FROM item JOIN above ON item.key = above.key WHERE item.parent IS NOT NULL)
    SELECT 1 FROM above WHERE key = NEW.key)
BEGIN
    SELECT RAISE(ABORT, 'item: its own ancestor');
END;

CREATE TRIGGER item_moves_below_no_descendant BEFORE UPDATE OF parent ON item
WHEN NEW.parent IS NOT NULL AND EXISTS (
    WITH RECURSIVE above (key) AS (
        SELECT NEW.parent
        UNION
        SELECT item.parent FROM item JOIN above ON item.key = above.key WHERE item.parent IS NOT NULL)
    SELECT 1 FROM above WHERE key = NEW.key)
BEGIN
    SELECT RAISE(ABORT, 'item: its own ancestor');
END;
