// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/foldedtext.h"

using namespace Qt::Literals::StringLiterals;

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
