// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/sheet.h"

#include <vector>

/// The project cards of the overview, and their geometry for any width.
namespace ProjectCards {

/// A count under the bar: shape and number.
struct Figure
{
    StatusShape::Shape shape;
    Sheet::Color color = &Theme::text;
    int count = 0;
    Target target;
    QString name;
    QString toolTip;
};

struct Card
{
    QString number;
    QString title;
    Target titleTarget;
    QString titleToolTip;

    Rag rag = Rag::Grey;
    QString ragWord;
    QString ragReason;
    QString ragSentence;
    Target ragTarget;

    StatusCounts counts;
    std::vector<Figure> figures;

    QString deadline; ///< date, or that there is none
    QString countdown;
    QString deadlineNote;
    QString extra; ///< one more line: what the bar leaves out
    QString deadlineName;
    Target deadlineTarget;

    QString age;
    QString ageNote; ///< "veraltet"
    QString ageName;
    Target ageTarget;
};

enum class Form {
    Columns, ///< side by side under a 2 px rule each
    Rows, ///< one under the other, for narrow pages
};

[[nodiscard]] Sheet::Page layOut(const std::vector<Card> &cards, int width, Form form);

}
