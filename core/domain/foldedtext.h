// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Text made comparable for searching: lower case, umlauts without dots, ß as ss, "oe" left as it is.
[[nodiscard]] QString foldedText(const QString &text);
/// The words of a search, folded.
[[nodiscard]] QStringList foldedWords(const QString &text);

/// The words of a search that are looked for in folded text. Who has no umlauts on the keyboard writes an e
/// behind the vowel: "buergeramt" finds what "Bürgeramt" finds, and "Steuerung" is found all the same.
class SearchWords
{
public:
    explicit SearchWords(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// Whether every word occurs in \a folded, in one of its forms.
    [[nodiscard]] bool areIn(const QString &folded) const;
    /// For each word how it may be written, as typed first.
    [[nodiscard]] const QList<QStringList> &forms() const { return m_words; }

private:
    QList<QStringList> m_words;
};
