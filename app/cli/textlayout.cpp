// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textlayout.h"

#include "app/visibletext.h"

#include <QList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int columnGap = 2;

bool isWide(char32_t character)
{
    // East Asian wide blocks and emoji, roughly as wcwidth() has them.
    return (character >= 0x1100 && character <= 0x115f) || (character >= 0x2e80 && character <= 0xa4cf)
        || (character >= 0xac00 && character <= 0xd7a3) || (character >= 0xf900 && character <= 0xfaff)
        || (character >= 0xfe30 && character <= 0xfe6f) || (character >= 0xff00 && character <= 0xff60)
        || (character >= 0x1f300 && character <= 0x1faff) || (character >= 0x20000 && character <= 0x3fffd);
}

int widthOf(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        return isWide(character) ? 2 : 1;
    }
}

// What fits into \a columns from the start of \a word; at least one character.
qsizetype fitting(const QString &word, int columns)
{
    qsizetype length = 1;
    while (length < word.size() && TextLayout::width(QStringView(word).first(length + 1)) <= columns)
        ++length;
    const bool splitsPair = length < word.size() && word.at(length).isLowSurrogate();
    return splitsPair ? length + 1 : length;
}

QString withoutTrailingBlanks(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

QString lineOf(const std::vector<TextLayout::Column> &columns, const QList<QStringList> &cells,
               qsizetype line)
{
    QString text;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const auto &column = columns[at];
        const QString cell = cells.at(static_cast<qsizetype>(at)).value(line);
        const QString blanks(std::max(0, column.width - TextLayout::width(cell)), u' ');
        text += column.align == TextLayout::Column::Align::Right ? blanks + cell : cell + blanks;
        text += QString(columnGap, u' ');
    }
    return withoutTrailingBlanks(text) + u'\n';
}
}

namespace TextLayout {

int width(QStringView text)
{
    int columns = 0;
    for (const char32_t character : text.toUcs4())
        columns += widthOf(character);
    return columns;
}

QString padded(const QString &text, int columns)
{
    const QString visible = VisibleText::onOneLine(text);
    return visible + QString(std::max(0, columns - width(visible)), u' ');
}

QStringList wrapped(const QString &text, int columns)
{
    QStringList lines;
    QString line;
    // Only blanks and line breaks separate words; a no-break space holds together what it joins.
    const QStringList words = VisibleText::onOneLine(text).split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        if (!line.isEmpty() && width(line) + 1 + width(word) > columns) {
            lines.append(line);
            line.clear();
        }
        while (width(word) > columns) {
            const qsizetype length = fitting(word, columns);
            lines.append(word.first(length));
            word = word.sliced(length);
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines.append(line);
    return lines;
}

int widestWord(const QString &text)
{
    int widest = 0;
    for (const QString &word : VisibleText::onOneLine(text).split(u' '))
        widest = std::max(widest, width(word));
    return widest;
}

QString table(const std::vector<Column> &columns, const std::vector<QStringList> &rows)
{
    QList<QStringList> heads;
    QList<QStringList> rules;
    for (const Column &column : columns) {
        heads.append({column.head});
        rules.append({QString(column.width, u'-')});
    }
    QString text = lineOf(columns, heads, 0) + lineOf(columns, rules, 0);
    for (const QStringList &row : rows) {
        QList<QStringList> cells;
        qsizetype lines = 1;
        for (std::size_t at = 0; at < columns.size(); ++at) {
            cells.append(wrapped(row.value(static_cast<qsizetype>(at)), columns[at].width));
            lines = std::max(lines, cells.last().size());
        }
        for (qsizetype line = 0; line < lines; ++line)
            text += lineOf(columns, cells, line);
    }
    return text;
}

}
