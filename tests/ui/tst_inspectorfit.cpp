// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/frame/inspector.h"
#include "ui/frame/inspectorparts.h"
#include "ui/frame/statusline.h"
#include "ui/support/languageswitch.h"

#include <QLabel>
#include <QTextDocument>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

/// Every item of the seed in an inspector of every width: no word is cut, nothing lies over anything else.
class TestInspectorFit final : public QObject
{
    Q_OBJECT

    LanguageSwitch m_language;

    static QString textOf(const QLabel &label)
    {
        QTextDocument document;
        document.setHtml(label.text());
        return document.toPlainText().remove(QChar(QChar::SoftHyphen)).remove(QChar(0x200B));
    }
    /// What the text of \a label needs at the width that it has; its least width is that of its longest
    /// piece.
    static QSizeF needOf(const QLabel &label)
    {
        if (label.textFormat() != Qt::RichText)
            return label.fontMetrics()
                .boundingRect(QRect(0, 0, label.contentsRect().width(), 10000), Qt::TextWordWrap,
                              label.text())
                .size();
        QTextDocument document;
        document.setDefaultFont(label.font());
        document.setDocumentMargin(0);
        document.setHtml(label.text());
        document.setTextWidth(label.contentsRect().width());
        return {document.idealWidth(), document.size().height()};
    }
    static std::vector<const QLabel *> labelsOf(const Inspector &inspector)
    {
        std::vector<const QLabel *> labels;
        for (const QLabel *label : inspector.widget()->findChildren<QLabel *>())
            if (label->isVisible())
                labels.push_back(label);
        return labels;
    }
    static QRect placeOf(const QWidget &part, const Inspector &inspector)
    {
        return {part.mapTo(inspector.widget(), QPoint()), part.size()};
    }
    static QString faultOf(const Inspector &inspector)
    {
        const QWidget *content = inspector.widget();
        if (content->width() > inspector.viewport()->width())
            return u"wider than the inspector"_s;
        const auto labels = labelsOf(inspector);
        for (std::size_t at = 0; at < labels.size(); ++at) {
            const QLabel &label = *labels[at];
            const QSizeF need = needOf(label);
            if (need.width() > label.contentsRect().width() + 0.5)
                return u"cut at the right: "_s + textOf(label);
            if (std::floor(need.height()) > label.contentsRect().height())
                return u"cut below: "_s + textOf(label);
            const QRect place = placeOf(label, inspector);
            if (!content->rect().contains(place))
                return u"outside: "_s + textOf(label);
            for (std::size_t other = 0; other < at; ++other)
                if (place.intersects(placeOf(*labels[other], inspector)))
                    return u"one over the other: "_s + textOf(label);
        }
        return {};
    }

private slots:
    /// The dots of capital umlauts rise above the ascent of the window's font.
    void theDotsOfCapitalUmlautsAreSeen_data()
    {
        QTest::addColumn<int>("role");
        for (const auto role : {Typography::Role::Body, Typography::Role::Note, Typography::Role::Strong})
            QTest::addRow("%d", int(role)) << int(role);
    }
    void theDotsOfCapitalUmlautsAreSeen()
    {
        QFETCH(int, role);
        const auto inkedRows = [role](const QString &text) {
            QWidget parent;
            QLabel *label = InspectorParts::text(text, &Theme::text, &parent, Typography::Role(role));
            label->setGeometry(0, 0, 200, label->heightForWidth(200));
            const QImage image = label->grab().toImage();
            int rows = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).lightness() < 200) {
                        ++rows;
                        break;
                    }
            return rows;
        };
        QVERIFY(inkedRows(u"Änderung"_s) > inkedRows(u"Anderung"_s));
    }
    void initTestCase() { useWindowFont(); }
    void cleanup() { m_language.apply(Language::Code::German); }

    void cutsNoWord_data()
    {
        QTest::addColumn<Language::Code>("language");
        QTest::addColumn<int>("width");
        for (const int width : {190, 260, 324, 420}) {
            QTest::addRow("German, %d", width) << Language::Code::German << width;
            QTest::addRow("English, %d", width) << Language::Code::English << width;
        }
    }
    void cutsNoWord()
    {
        QFETCH(Language::Code, language);
        QFETCH(int, width);
        m_language.apply(language);
        const SnapshotPtr snapshot = seedOn(QDate(2026, 5, 6));
        Inspector inspector;
        inspector.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the least room that there is
        inspector.setEditable(true);
        inspector.setSnapshot(snapshot);
        inspector.resize(width, 600);
        inspector.show();
        QStringList faults;
        for (const Item &item : snapshot->portfolio->items) {
            if (item.key.startsWith(u"M-") && item.key > "M-03"_L1)
                continue; // all alike
            inspector.setItem(item.key);
            QCoreApplication::processEvents();
            if (const QString fault = faultOf(inspector); !fault.isEmpty())
                faults.append(item.key + u' ' + fault);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u" | "_s)));
    }

    void setsTheNoteBesideItsTitleWhereItFits_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("beside");
        QTest::addRow("wide") << 420 << true;
        QTest::addRow("200 percent on a laptop") << 260 << false;
    }
    void setsTheNoteBesideItsTitleWhereItFits()
    {
        QFETCH(int, width);
        QFETCH(bool, beside);
        Inspector inspector;
        inspector.setSnapshot(seedOn(QDate(2026, 5, 6)));
        inspector.setItem(u"KI-07"_s);
        inspector.resize(width, 600);
        inspector.show();
        QCoreApplication::processEvents();
        QRect title;
        QRect note;
        for (const QLabel *label : labelsOf(inspector)) {
            if (label->text() == u"Bearbeitungsstand"_s)
                title = placeOf(*label, inspector);
            else if (label->text().startsWith(u"letzte Meldung vom"_s))
                note = placeOf(*label, inspector);
        }
        QVERIFY(title.isValid() && note.isValid());
        QCOMPARE(note.top() < title.bottom(), beside);
        QVERIFY(beside || note.top() > title.bottom() + 1); // not pressed against it
    }

    void wavesUnderADateThatDoesNotExist()
    {
        const auto wavesOf = [](const QString &key) {
            Inspector inspector;
            inspector.setSnapshot(seedOn(QDate(2026, 4, 1)));
            inspector.setItem(key);
            inspector.resize(324, 600);
            inspector.show();
            QCoreApplication::processEvents();
            QStringList texts;
            for (BreakableLabel *label : inspector.widget()->findChildren<BreakableLabel *>()) {
                if (!label->isWaved())
                    continue;
                const QImage shot = label->grab().toImage();
                int orange = 0; // nothing else in the label has a colour
                for (int y = 0; y < shot.height(); ++y)
                    for (int x = 0; x < shot.width(); ++x)
                        orange += shot.pixelColor(x, y).red() - shot.pixelColor(x, y).blue() > 60;
                texts.append(orange > 20 ? textOf(*label) : u"no wave"_s);
            }
            return texts;
        };
        QCOMPARE(wavesOf(u"KI-06"_s), QStringList{u"„31.04.2026“"_s});
        QCOMPARE(wavesOf(u"KI-07"_s), QStringList());
    }

    void wrapsTheStatus_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("taller");
        QTest::addRow("wide") << 420 << false;
        QTest::addRow("narrow") << 150 << true;
    }
    void wrapsTheStatus()
    {
        QFETCH(int, width);
        QFETCH(bool, taller);
        const SnapshotPtr snapshot = seedOn(QDate(2026, 5, 6));
        const StatusLine line(*snapshot->status(u"KI-07"_s), u"Überfällig, keine Meldung"_s,
                              u"seit 208 Tagen"_s, nullptr);
        const int one = line.heightForWidth(2000);
        QVERIFY(line.heightForWidth(width) >= one);
        QCOMPARE(line.heightForWidth(width) > 2 * one, taller);
    }
};

LENKUNGSSTAND_TEST(TestInspectorFit)

#include "tst_inspectorfit.moc"
