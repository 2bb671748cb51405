// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/freezedialog.h"

#include "core/domain/baselines.h"
#include "core/report/datetext.h"
#include "ui/frame/dayinput.h"
#include "ui/support/buttonrow.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using Typography::px;

namespace {
constexpr int widest = 420;
}

FreezeDialog::FreezeDialog(const QStringList &taken, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_taken(taken)
    , m_name(new QLineEdit(this))
    , m_asOf(new QLineEdit(this))
    , m_paper(new QComboBox(this))
    , m_file(new QLineEdit(this))
    , m_fileRow(new QWidget(this))
    , m_verdict(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Freeze a report baseline"));
    m_paper->addItem(tr("Status report as of that day, made now (PDF)"),
                     int(FreezeWish::Paper::StatusReport));
    m_paper->addItem(tr("A file that has been made"), int(FreezeWish::Paper::File));
    m_paper->addItem(tr("None"), int(FreezeWish::Paper::None));
    build();
    m_asOf->setText(DateText::day(today, uiLanguage()));
    connect(m_name, &QLineEdit::textChanged, this, &FreezeDialog::check);
    connect(m_asOf, &QLineEdit::textChanged, this, &FreezeDialog::check);
    connect(m_file, &QLineEdit::textChanged, this, &FreezeDialog::check);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &FreezeDialog::check);
    check();
}

void FreezeDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(12));
    for (QLineEdit *field : {m_name, m_asOf, m_file})
        field->setTextMargins(6, 0, 6, 0);
    auto *fileRow = new QHBoxLayout(m_fileRow);
    fileRow->setContentsMargins({});
    fileRow->setSpacing(px(8));
    auto *choose = new QPushButton(tr("Choose …"), m_fileRow);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose the file of the paper"));
    connect(choose, &QPushButton::clicked, this, &FreezeDialog::chooseFile);
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(choose);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&As of"), m_asOf);
    form->addRow(tr("&Paper"), m_paper);
    form->addRow(QString(), m_fileRow);
    column->addLayout(form);
    m_name->setAccessibleName(tr("Name of the report baseline"));
    m_asOf->setAccessibleName(tr("As of"));
    m_file->setAccessibleName(tr("File of the paper"));
    m_verdict->setWordWrap(true);
    m_verdict->setForegroundRole(QPalette::PlaceholderText);
    m_verdict->setMinimumWidth(px(widest));
    column->addWidget(m_verdict);
    m_freeze = ButtonRow::add(this, column, tr("Freeze"), tr("Cancel")).accept;
}

FreezeWish FreezeDialog::wish() const
{
    return {m_name->text().trimmed(), DayInput::read(m_asOf->text()).day,
            static_cast<FreezeWish::Paper>(m_paper->currentData().toInt()),
            m_fileRow->isHidden() ? QString() : QDir::fromNativeSeparators(m_file->text().trimmed())};
}

void FreezeDialog::setTaken(const QStringList &names)
{
    m_taken = names;
    check();
}

void FreezeDialog::chooseFile()
{
    const QString known = wish().file;
    const QString start =
        known.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : known;
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose the file of the paper"), start,
                                                      tr("Papers (*.pdf *.docx *.odt);;All files (*)"));
    if (!file.isEmpty())
        m_file->setText(QDir::toNativeSeparators(file));
}

QString FreezeDialog::problem() const
{
    const FreezeWish wish = this->wish();
    if (wish.name.isEmpty())
        return tr("A report baseline needs a name, for example the day of the session.");
    if (m_taken.contains(wish.name))
        return tr("There is a report baseline of this name already, and it never changes.");
    if (const QString same = Baselines::otherSpelling(m_taken, wish.name); !same.isEmpty())
        //: %1 is the name of a report baseline
        return tr("The report baseline “%1” is the same day in another spelling. Please choose another name.")
            .arg(same);
    if (const QString problem = DayInput::read(m_asOf->text()).problem; !problem.isEmpty())
        return problem;
    if (Baselines::namesAnotherDay(wish.name, wish.asOf))
        //: %1 is the name that was typed, %2 and %3 are days
        return tr("The name “%1” is the day %2, but the baseline stands on %3. Please change the name or the "
                  "as-of date.")
            .arg(wish.name, DateText::day(Baselines::dayNamed(wish.name), uiLanguage()),
                 DateText::day(wish.asOf, uiLanguage()));
    if (wish.paper != FreezeWish::Paper::File)
        return {};
    if (wish.file.isEmpty())
        return tr("Please choose the file of the paper.");
    return QDir::isAbsolutePath(wish.file) && QFileInfo(wish.file).isFile()
        ? QString()
        : tr("There is no such file. Please choose it, or name it with its folder.");
}

void FreezeDialog::check()
{
    m_fileRow->setVisible(m_paper->currentData().toInt() == int(FreezeWish::Paper::File));
    const QString problem = this->problem();
    m_freeze->setEnabled(problem.isEmpty());
    m_verdict->setText(
        !problem.isEmpty() ? problem
            : wish().paper == FreezeWish::Paper::None
            ? tr("Portfolio and status are kept as they are now and can never be changed.")
            : tr("Portfolio, status and paper are kept as they are now and can never be changed; the paper "
                 "with its SHA-256."));
    m_name->setAccessibleDescription(m_verdict->text());
}

void FreezeDialog::accept()
{
    if (!problem().isEmpty())
        return;
    emit chosen(wish());
    QDialog::accept();
}
