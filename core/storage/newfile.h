// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace Storage {

/// A file that is made under another name beside its place and moved there when it is whole, so that nobody
/// ever sees half of it and a failure leaves nothing behind. Mode 0600 from the first moment.
class NewFile
{
public:
    /// Error::Code::Exists if something has that name already, or if a log of an earlier file of that name
    /// lies there, which SQLite would take for this one's.
    [[nodiscard]] static Result<NewFile> beside(const QString &target);
    NewFile(NewFile &&other) noexcept;
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;
    NewFile &operator=(NewFile &&) = delete;
    ~NewFile();

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Never replaces a file.
    Result<> publish();

private:
    NewFile(const QString &path, const QString &target)
        : m_path(path)
        , m_target(target)
    {
    }

    QString m_path; ///< empty: nothing to take away
    QString m_target;
};

}
