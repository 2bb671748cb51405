// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>

/// What a spreadsheet may hold at most. A sheet from outside is hostile until it has been read: each limit is
/// far above what an office fills in, and far below what would make the program slow. Over a limit the file
/// is refused as a whole (Error::Code::SheetTooLarge).
namespace SheetLimits {

inline constexpr qint64 fileBytes = 16 * 1024 * 1024;
inline constexpr qint64 archiveEntries = 2000;
inline constexpr qint64 partBytes = 32 * 1024 * 1024; ///< one part of the archive, unpacked
inline constexpr qint64 allPartsBytes = 64 * 1024 * 1024; ///< all parts that are read, unpacked
inline constexpr qint64 unpackedRatio = 200; ///< unpacked by packed, for parts over unsuspiciousBytes
inline constexpr qint64 unsuspiciousBytes = 1024 * 1024;
inline constexpr int xmlDepth = 64;
inline constexpr qsizetype xmlTagBytes = 64 * 1024; ///< one start tag with its attributes
inline constexpr std::size_t sheets = 64;
inline constexpr std::size_t rows = 20'000; ///< number of the last row that holds something
inline constexpr std::size_t columns = 512; ///< number of the last column that holds something
inline constexpr std::size_t cells =
    400'000; ///< of all sheets, with rows and the gaps before the last cell of a row
inline constexpr qsizetype cellText = 32'767; ///< characters, as in spreadsheet programs
inline constexpr qint64 allText = 32 * 1024 * 1024; ///< characters of all cells
inline constexpr std::size_t sharedStrings = 400'000;
inline constexpr std::size_t styles = 65'536;

}
