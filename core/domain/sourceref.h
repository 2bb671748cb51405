// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

/// Where a fact stands: the reference, never the sentence itself.
struct SourceRef
{
    QString document;
    QString section;
    QString passage;

    bool operator==(const SourceRef &) const = default;
};

/// Who confirmed an assumption of the product, and when. Until then it colours nothing.
struct Confirmation
{
    QString by;
    QDate on;

    bool operator==(const Confirmation &) const = default;
};
