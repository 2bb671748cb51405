// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// The way that Tab takes through a dialog.
namespace VisualOrder {

/// From top to bottom and from left to right, as it is laid out at the moment; what belongs together (a field
/// of a form, an entry of a list) is not left before its end. What is not seen stays out.
void arrange(const QWidget &dialog);

}
