// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class EditFlow;
class ProjectsDialog;
class RecordDesk;
struct Indicator;
struct Project;

/// Projects with what belongs to them: their actions and dialogs.
class ProjectDesk final : public QObject
{
    Q_OBJECT
public:
    /// \a records takes what is about status notes.
    ProjectDesk(EditFlow &flow, RecordDesk &records, QObject *parent);

    /// All projects, at that of \a item if there is one.
    void openProjects(const QString &item);
    void editProjectOf(const QString &item);
    void assessProjectOf(const QString &item);
    /// What ProjectsDialog::actionRequested() says; why it cannot be done, if so, in one sentence.
    QString follow(const QString &action);
    /// The project that the last action created; empty if it created none.
    [[nodiscard]] const QString &created() const { return m_created; }

private:
    void followProject(const QString &verb, const QString &key);
    QString deleteProject(const Project &project);
    void createProject(const Project &project);
    void edit(const Project &project);
    void assess(const Project &project);
    void followAssessment(const QString &verb, const QString &key);
    void create(const Indicator &indicator);
    void followIndicator(const QString &verb, const QString &key);
    [[nodiscard]] const Project *projectOf(const QString &item) const;

    EditFlow &m_flow;
    RecordDesk &m_records;
    QString m_created;
};
