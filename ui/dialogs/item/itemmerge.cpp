// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/item/itemmerge.h"

#include "core/domain/recordcopy.h"
#include "core/domain/recordtexts.h"
#include "core/report/datetext.h"
#include "core/report/fieldwords.h"
#include "core/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct MergeTr
{
    Q_DECLARE_TR_FUNCTIONS(ItemMerge)
};

const QString itemEntity = u"item"_s;

QString textOf(const std::vector<RecordTexts::FieldText> &texts, QLatin1StringView field)
{
    const auto at = std::ranges::find(texts, field, &RecordTexts::FieldText::field);
    return at == texts.end() ? QString() : at->text;
}

QString shown(const QString &field, const QString &text, const Language &language)
{
    return text.isEmpty()
        ? MergeTr::tr("empty", "a field")
        : DateText::quoted(FieldWords::valueOf(itemEntity, field, text, language), language);
}
}

ItemMerge ItemMerge::of(const Item &before, const Item &recorded, const Item &typed)
{
    ItemMerge merge;
    Record merged = typed;
    const auto first = RecordTexts::fieldTexts(before);
    const auto ours = RecordTexts::fieldTexts(typed);
    for (const RecordTexts::Difference &theirs : RecordTexts::differences(before, recorded)) {
        const QString entered = textOf(ours, theirs.field);
        if (entered == textOf(first, theirs.field)) {
            const bool copied = RecordCopy::copyField(theirs.field, recorded, merged);
            if (copied && theirs.field != "reportedOn"_L1) // goes with what was reported
                merge.taken.append(theirs.field);
        } else if (entered != theirs.to) {
            merge.disputes.push_back({theirs.field, theirs.to, entered});
        }
    }
    merge.merged = std::get<Item>(merged);
    return merge;
}

QString ItemMerge::sentence(const Language &language) const
{
    const auto name = [&language](const QString &field) {
        return FieldWords::nameOf(itemEntity, field, language);
    };
    QStringList sentences{MergeTr::tr("%1 has been changed elsewhere in the meantime.")
                              .arg(Wording::callName(merged, language))};
    for (const Dispute &dispute : disputes)
        //: %1 is a field, %2 and %3 are its values
        sentences.append(MergeTr::tr("%1: recorded is %2, entered here is %3.")
                             .arg(name(dispute.field), shown(dispute.field, dispute.theirs, language),
                                  shown(dispute.field, dispute.ours, language)));
    QStringList names;
    for (const QString &field : taken)
        names.append(name(field));
    if (!names.isEmpty())
        //: %1 is a list of fields
        sentences.append(MergeTr::tr("Taken over from there: %1.").arg(names.join(u", "_s)));
    sentences.append(MergeTr::tr("What was entered here stays; saving again records it."));
    return sentences.join(u' ');
}
