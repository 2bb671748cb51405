// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/assumptionrequest.h"
#include "ui/frame/breakablelabel.h"

/// What a hint assumes, with the two answers that a person can give.
class AssumptionLinks final : public BreakableLabel
{
    Q_OBJECT
public:
    /// \a snapshot is copied as far as it is needed.
    AssumptionLinks(const Assumption &assumption, const Snapshot &snapshot, QWidget *parent);

signals:
    void changeRequested(const ChangeRequest &request);

private:
    void answer(const QString &link);

    ChangeRequest m_confirmed;
    ChangeRequest m_rejected;
};
