// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sourceref.h"

#include <QDate>
#include <QString>

#include <optional>

/// A dated text by a unit on an item or a project (Sachstand); a draft until it is released.
struct StatusNote
{
    QString key;
    QString item; ///< empty if it is on a project
    QString project; ///< empty if it is on an item
    QString unit;
    QDate on;
    QString text;
    std::optional<Confirmation> release; ///< by whom and when; nullopt: draft

    bool operator==(const StatusNote &) const = default;
};

enum class Rag { Red, Amber, Grey, Green };

/// What a person judges (Einschätzung). The origin tells whether the level itself is our reading of a
/// sentence.
struct Assessment
{
    QString key;
    QString project;
    Rag rag = Rag::Grey;
    bool inferred = false; ///< the level is read out of `asWritten`
    QString asWritten;
    QDate on;
    QString by;
    QString reason;
    SourceRef source;

    bool operator==(const Assessment &) const = default;
};
