// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/sessionimport.h"
#include "ui/dialogs/formdialog.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QTreeWidget;
QT_END_NAMESPACE

/// What a file of sessions would change, before it is taken over; of a file with faults, what is wrong with
/// it.
class SessionImportDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// Against the calendar \a before; \a by stands for what is taken over. \a file is its name.
    SessionImportDialog(const SessionImport::List &list, const QString &file, const SenateCalendar &before,
                        const Confirmation &by, QWidget *parent);

    /// The calendar with what is taken over.
    [[nodiscard]] const SenateCalendar &calendar() const { return m_preview.after; }
    /// What the table says, for tests.
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QString overview() const;

protected:
    [[nodiscard]] bool check() override { return m_list.faults.empty(); }
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] bool hasChanges() const override { return false; } // nothing is lost that the file has not

private:
    void showPreview();
    void showLines(const QStringList &lines);

    SessionImport::List m_list;
    SenateCalendar m_before;
    Confirmation m_by;
    SessionImport::Preview m_preview;
    QLabel *m_overview;
    QCheckBox *m_whole;
    QTreeWidget *m_lines;
};
