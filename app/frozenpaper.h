// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

/// The paper that a Berichtsstand keeps: the name of its file, and its bytes. Both empty: none.
struct FrozenPaper
{
    QString name;
    QByteArray bytes;

    /// The file at \a path as it is. NotFound, IsFolder, NoRegularFile, Unreadable, PaperTooLarge or
    /// PaperEmpty; the subject is \a path.
    [[nodiscard]] static Result<FrozenPaper> fromFile(const QString &path);
};
