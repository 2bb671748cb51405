// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/foldedtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostForms = 16;

/// Each "ae", "oe" and "ue" may stand for an umlaut, or be what it is.
QStringList formsOf(const QString &word)
{
    QStringList forms{QString()};
    for (qsizetype at = 0; at < word.size(); ++at) {
        const QChar letter = word.at(at);
        const bool pair = (letter == u'a' || letter == u'o' || letter == u'u') && at + 1 < word.size()
            && word.at(at + 1) == u'e';
        const qsizetype count = forms.size();
        for (qsizetype form = 0; form < count; ++form) {
            if (pair && forms.size() < mostForms)
                forms.append(forms.at(form) + letter);
            forms[form] += pair ? QStringView(word).sliced(at, 2).toString() : QString(letter);
        }
        at += pair ? 1 : 0;
    }
    return forms;
}
}

QString foldedText(const QString &text)
{
    QString folded = text.toCaseFolded(); // makes ss of ß
    bool plain = true;
    for (const QChar character : folded)
        plain = plain && character.unicode() < 0x80;
    if (plain)
        return folded;
    folded = folded.normalized(QString::NormalizationForm_KD);
    folded.removeIf([](QChar character) { return character.category() == QChar::Mark_NonSpacing; });
    folded.replace(u"ß"_s, u"ss"_s);
    return folded;
}

QStringList foldedWords(const QString &text)
{
    return foldedText(text).split(u' ', Qt::SkipEmptyParts);
}

SearchWords::SearchWords(const QString &text)
{
    for (const QString &word : foldedWords(text))
        m_words.append(formsOf(word));
}

bool SearchWords::areIn(const QString &folded) const
{
    return std::ranges::all_of(m_words, [&folded](const QStringList &forms) {
        return std::ranges::any_of(forms, [&folded](const QString &form) { return folded.contains(form); });
    });
}
