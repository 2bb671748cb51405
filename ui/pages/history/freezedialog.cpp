// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/freezedialog.h"

#include "core/domain/baselines.h"
#include "core/report/datetext.h"
#include "ui/fields/formfield.h"
#include "ui/fields/markednote.h"
#include "ui/frame/dayinput.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using Typography::px;

namespace {
constexpr int freezeWidth = 480;
}

FreezeDialog::FreezeDialog(const QStringList &taken, QDate today, QWidget *parent)
    : FormDialog(tr("Freeze a report baseline"), {}, parent)
    , m_taken(taken)
    , m_name(new QLineEdit(this))
    , m_asOf(new QLineEdit(this))
    , m_paper(new QComboBox(this))
    , m_file(new QLineEdit(this))
    , m_verdict(new MarkedNote(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_paper->addItem(tr("Status report as of that day, made now (PDF)"),
                     int(FreezeWish::Paper::StatusReport));
    m_paper->addItem(tr("A file that has been made"), int(FreezeWish::Paper::File));
    m_paper->addItem(tr("None"), int(FreezeWish::Paper::None));
    build();
    m_asOf->setText(DateText::day(today, uiLanguage()));
    connect(m_name, &QLineEdit::textChanged, this, &FreezeDialog::judge);
    connect(m_asOf, &QLineEdit::textChanged, this, &FreezeDialog::judge);
    connect(m_file, &QLineEdit::textChanged, this, &FreezeDialog::judge);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &FreezeDialog::judge);
    judge();
    m_name->setFocus();
}

void FreezeDialog::build()
{
    m_name->setAccessibleName(tr("Name of the report baseline"));
    m_file->setAccessibleName(tr("File of the paper"));
    addField(tr("Name"), m_name);
    addField(tr("As of"), m_asOf);
    addField(tr("Paper"), m_paper);
    auto *fileRow = new QWidget(this);
    auto *row = new QHBoxLayout(fileRow);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    m_file->setMinimumHeight(px(32));
    m_file->setTextMargins(px(4), 0, px(4), 0);
    row->addWidget(m_file, 1);
    auto *choose = new QPushButton(tr("Choose …"), fileRow);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose the file of the paper"));
    connect(choose, &QPushButton::clicked, this, &FreezeDialog::chooseFile);
    row->addWidget(choose);
    m_fileField = addField(tr("File of the paper"), fileRow);
    m_verdict->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_verdict->setMinimumHeight(2 * m_verdict->fontMetrics().lineSpacing()); // the dialog does not jump
    m_verdict->setMinimumWidth(px(freezeWidth));
    body()->addWidget(m_verdict);
    addButtons(tr("Freeze"));
}

FreezeWish FreezeDialog::wish() const
{
    return {m_name->text().trimmed(), DayInput::read(m_asOf->text()).day,
            static_cast<FreezeWish::Paper>(m_paper->currentData().toInt()),
            m_fileField->isHidden() ? QString() : QDir::fromNativeSeparators(m_file->text().trimmed())};
}

void FreezeDialog::setTaken(const QStringList &names)
{
    m_taken = names;
    judge();
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

QString FreezeDialog::problemOfName(const QString &name) const
{
    if (name.isEmpty())
        return tr("A report baseline needs a name, for example the as-of date.");
    const auto fault = Baselines::nameFault(name);
    if (fault == Baselines::NameFault::TooLong)
        return tr("The name has %1 characters at most, this one has %2. Please shorten it.")
            .arg(Baselines::longestName)
            .arg(name.size());
    if (fault == Baselines::NameFault::NotOneLine)
        return tr("The name is one line, without tabs and control characters.");
    if (fault == Baselines::NameFault::Moment)
        //: %1 is the name that was typed
        return tr("The name “%1” reads as a moment of the past; whoever asks for that moment would get this "
                  "report baseline. Please choose another name.")
            .arg(name);
    if (m_taken.contains(name))
        return tr("There is a report baseline of this name already, and it never changes.");
    if (const QString same = Baselines::otherSpelling(m_taken, name); !same.isEmpty())
        //: %1 is the name of a report baseline
        return tr("The report baseline “%1” has the same name in another spelling. Please choose another "
                  "one.")
            .arg(same);
    return {};
}

QString FreezeDialog::problem() const
{
    const FreezeWish wish = this->wish();
    if (const QString problem = problemOfName(wish.name); !problem.isEmpty())
        return problem;
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

void FreezeDialog::judge()
{
    m_fileField->setVisible(m_paper->currentData().toInt() == int(FreezeWish::Paper::File));
    const QString problem = this->problem();
    acceptButton()->setEnabled(problem.isEmpty());
    // Nobody is told off before anything was typed.
    const bool refused = !problem.isEmpty() && !wish().name.isEmpty();
    m_verdict->say({refused ? FieldVerdict::Level::Refused : FieldVerdict::Level::Understood,
                    !problem.isEmpty() ? problem
                        : wish().paper == FreezeWish::Paper::None
                        ? tr("Portfolio and status are kept as they are now and can never be changed.")
                        : tr("Portfolio, status and paper are kept as they are now and can never be changed; "
                             "the paper with its SHA-256.")});
    m_name->setAccessibleDescription(m_verdict->text());
}

bool FreezeDialog::check()
{
    return problem().isEmpty();
}

void FreezeDialog::accept()
{
    if (problem().isEmpty())
        emit chosen(wish());
    FormDialog::accept();
}
