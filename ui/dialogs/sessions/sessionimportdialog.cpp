// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sessions/sessionimportdialog.h"

#include "core/report/sessiontext.h"
#include "ui/dialogs/sessions/wrappedrows.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using Typography::px;

namespace {
constexpr int sessionImportWidth = 640;
constexpr int sessionImportHeight = 520;
constexpr int leastLines = 90;
}

SessionImportDialog::SessionImportDialog(const SessionImport::List &list, const QString &file,
                                         const SenateCalendar &before, const Confirmation &by,
                                         QWidget *parent)
    : FormDialog(
        //: %1 is the name of a file
        tr("Sessions from %1").arg(file),
        list.faults.empty() ? tr("Nothing has been taken over yet.")
                            : tr("Nothing can be taken over until the file is right."),
        parent)
    , m_list(list)
    , m_before(before)
    , m_by(by)
    , m_overview(new QLabel(this))
    , m_whole(new QCheckBox(tr("The file names all sessions of its time: a &Tuesday that is not in it is "
                               "cancelled"),
                            this))
    , m_lines(new QTreeWidget(this))
{
    m_overview->setWordWrap(true);
    m_overview->setTextFormat(Qt::PlainText);
    body()->addWidget(m_overview);
    m_whole->setChecked(true);
    body()->addWidget(m_whole);
    m_lines->setHeaderHidden(true);
    m_lines->setItemDelegate(new WrappedRows(m_lines));
    m_lines->setRootIsDecorated(false);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_lines->viewport()->installEventFilter(this);
    m_lines->setTabKeyNavigation(false);
    m_lines->setMinimumHeight(px(leastLines));
    body()->addWidget(m_lines, 1);
    const bool isSound = list.faults.empty();
    m_whole->setVisible(isSound);
    m_overview->setVisible(isSound);
    m_lines->setAccessibleName(isSound ? tr("What changes") : tr("What is wrong with the file"));
    if (isSound)
        addButtons(tr("Take over"));
    else
        addCloseButton();
    connect(m_whole, &QCheckBox::toggled, this, &SessionImportDialog::showPreview);
    showPreview();
    setRoom(sessionImportWidth, sessionImportHeight);
    m_lines->setFocus();
}

void SessionImportDialog::showPreview()
{
    m_preview = SessionImport::preview(
        m_list, m_before,
        m_whole->isChecked() ? SessionImport::Missing::Cancelled : SessionImport::Missing::Untouched, m_by);
    QStringList lines;
    for (const SessionImport::Fault &fault : m_list.faults)
        lines.append(SessionText::sentence(fault, uiLanguage()));
    if (lines.isEmpty()) {
        m_overview->setText(SessionText::overview(m_list, m_preview, uiLanguage()));
        lines = SessionText::changes(m_list, m_preview, uiLanguage());
    }
    showLines(lines);
    if (cancelButton()) {
        const bool changes = m_preview.after != m_before;
        acceptButton()->setEnabled(changes);
        acceptButton()->setToolTip(changes ? QString() : tr("The calendar says the same already."));
    }
}

void SessionImportDialog::showLines(const QStringList &lines)
{
    m_lines->clear();
    for (const QString &line : lines)
        new QTreeWidgetItem(m_lines, {line});
    if (m_lines->topLevelItemCount() > 0)
        m_lines->setCurrentItem(m_lines->topLevelItem(0));
}

bool SessionImportDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lines->viewport() && event->type() == QEvent::Resize)
        m_lines->doItemsLayout(); // other widths, other heights
    return FormDialog::eventFilter(watched, event);
}

QStringList SessionImportDialog::lines() const
{
    QStringList lines;
    for (int row = 0; row < m_lines->topLevelItemCount(); ++row)
        lines.append(m_lines->topLevelItem(row)->text(0));
    return lines;
}

QString SessionImportDialog::overview() const
{
    return m_overview->text();
}
