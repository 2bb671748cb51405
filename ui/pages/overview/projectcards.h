// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/sheet.h"

#include <optional>
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

/// What stands under the Ampel, beside what is computed: an assessment, an impediment.
struct Remark
{
    std::optional<StatusShape::Shape> shape;
    Sheet::Color shapeColor = &Theme::text;
    QString text;
    Sheet::Color color = &Theme::text;
    QString sentence; ///< in full: for the tooltip and a screen reader
    Target target;
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
    QString ragDetails; ///< with all that was found on the project, a sentence a line
    Target ragTarget;
    std::vector<Remark> remarks;

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

/// Five side by side under a 2 px rule each, the number above the title where a word would break beside it;
/// where it would break even so, one under the other.
[[nodiscard]] Sheet::Page layOut(const std::vector<Card> &cards, int width);
/// Whether the cards stand side by side at \a width.
[[nodiscard]] bool fitSideBySide(const std::vector<Card> &cards, int width);

}
