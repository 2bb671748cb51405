// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

#include <QByteArray>
#include <QString>

/// The product's own exchange format: JSON, described by resources/portfolio.schema.json.
namespace PortfolioJson {

/// Current value of the member "format".
inline constexpr int formatVersion = 1;

/// Deterministic: the same portfolio gives the same bytes. Holds internal remarks, so it stays in the house.
[[nodiscard]] QByteArray write(const Portfolio &portfolio);
/// Error::Code::Format names the place ("items[3].planned.edtf") in Error::subject.
[[nodiscard]] Result<Portfolio> read(const QByteArray &json);

/// First eight hex digits of the SHA-256 of write(), as "7e36 e3d6" (Datenkennung on internal papers).
[[nodiscard]] QString fingerprint(const Portfolio &portfolio);

}
