// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "ui/dialogs/formdialog.h"

class RowList;

/// The meetings of the steering group: when, and about what.
class MeetingsDialog final : public FormDialog
{
    Q_OBJECT
public:
    MeetingsDialog(const Portfolio &portfolio, QWidget *parent);

    /// What stands once in the portfolio, with these meetings.
    [[nodiscard]] PortfolioHead head() const;

protected:
    [[nodiscard]] bool check() override;

private:
    PortfolioHead m_head;
    RowList *m_rows;
};
