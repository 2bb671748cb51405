// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/progresswords.h"

#include "core/domain/names.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ProgressWord
{
    Progress progress;
    QStringView word;
};

// The first word of each is the one that is written.
constexpr std::array progressWords = {
    ProgressWord{Progress::NotStarted, u"nicht begonnen"},
    ProgressWord{Progress::NotStarted, u"noch nicht begonnen"},
    ProgressWord{Progress::NotStarted, u"not started"},
    ProgressWord{Progress::InPreparation, u"in Vorbereitung"},
    ProgressWord{Progress::InPreparation, u"in preparation"},
    ProgressWord{Progress::InProgress, u"in Umsetzung"},
    ProgressWord{Progress::InProgress, u"in Arbeit"},
    ProgressWord{Progress::InProgress, u"in Bearbeitung"},
    ProgressWord{Progress::InProgress, u"läuft"},
    ProgressWord{Progress::InProgress, u"laufend"},
    ProgressWord{Progress::InProgress, u"begonnen"},
    ProgressWord{Progress::InProgress, u"in progress"},
    ProgressWord{Progress::Done, u"erledigt"},
    ProgressWord{Progress::Done, u"abgeschlossen"},
    ProgressWord{Progress::Done, u"umgesetzt"},
    ProgressWord{Progress::InProgressOrDone, u"in Umsetzung oder abgeschlossen"},
    ProgressWord{Progress::InProgressOrDone, u"in progress or done"},
    ProgressWord{Progress::OnHold, u"ruht"},
    ProgressWord{Progress::OnHold, u"ruhend"},
    ProgressWord{Progress::OnHold, u"on hold"},
    ProgressWord{Progress::Cancelled, u"abgebrochen"},
    ProgressWord{Progress::Cancelled, u"entfallen"},
    ProgressWord{Progress::Cancelled, u"entfällt"},
    ProgressWord{Progress::NotReported, u"nicht gemeldet"},
    ProgressWord{Progress::NotReported, u"not reported"},
};
}

namespace ProgressWords {

QString german(Progress progress)
{
    const auto found = std::ranges::find(progressWords, progress, &ProgressWord::progress);
    return found == progressWords.end() ? QString() : found->word.toString();
}

const std::vector<Progress> &reportable()
{
    static const std::vector<Progress> words = {Progress::NotStarted, Progress::InPreparation,
                                                Progress::InProgress, Progress::Done,
                                                Progress::OnHold,     Progress::Cancelled};
    return words;
}

std::optional<Progress> read(const QString &text)
{
    QString wanted = text.simplified();
    if (wanted.endsWith(u'.'))
        wanted.chop(1);
    for (const ProgressWord &word : progressWords)
        if (wanted.compare(word.word, Qt::CaseInsensitive) == 0)
            return word.progress;
    return Names::value<Progress>(wanted);
}

}
