// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/support/snapshot.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QScrollArea;
QT_END_NAMESPACE

/// The projects, one at a time: what is judged and said about it, its indicators, and what can be done with
/// each. It changes nothing itself: it says what a person wants, and shows what came of it.
class ProjectsDialog final : public FormDialog
{
    Q_OBJECT
public:
    ProjectsDialog(const SnapshotPtr &snapshot, const QString &project, QWidget *parent);

    /// Keeps the chosen project where it still exists.
    void setSnapshot(const SnapshotPtr &snapshot);
    void choose(const QString &project);
    [[nodiscard]] QString project() const;
    /// All that it says about the project, line by line, for tests.
    [[nodiscard]] QString plainText() const;

signals:
    /// "project/edit/KI", "project/add", "project/duplicate/KI", "project/delete/KI", "assessment/add/KI",
    /// "assessment/edit/E-KI-1", "assessment/duplicate/E-KI-1", "assessment/delete/E-KI-1", "note/addTo/KI",
    /// "note/edit/S-1", "note/release/S-1", "note/duplicate/S-1", "note/delete/S-1", "indicator/add/KI",
    /// "indicator/edit/key", "indicator/duplicate/key", "indicator/delete/key".
    void actionRequested(const QString &action);

protected:
    [[nodiscard]] bool check() override { return true; }

private:
    struct Button
    {
        QString name;
        QString action;
        QString spoken = {}; ///< empty: the name says it all
    };
    void fillChoices(const QString &wanted);
    void rebuild();
    void addButtonRow(const std::vector<Button> &buttons);
    void addSection(const QString &title);
    void addEntry(const QString &head, const QString &text, const std::vector<Button> &buttons);
    void addAssessments();
    void addNotes();
    void addIndicators();

    SnapshotPtr m_snapshot;
    QComboBox *m_which;
    QScrollArea *m_area = nullptr;
    QVBoxLayout *m_content = nullptr; ///< of what the area shows now
};
