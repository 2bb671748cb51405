// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Message
{
    QString source;
    bool plural = false;
    bool finished = true;
    QStringList texts; ///< one, or a form per number
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.plural = xml.attributes().value("numerus"_L1) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.plural) {
                message.texts.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.texts.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesOf(const QString &catalogue)
{
    std::vector<Message> messages;
    QFile file(QStringLiteral(SOURCE_DIR) + u"/translations/"_s + catalogue);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"message")
            messages.push_back(readMessage(xml));
    return messages;
}

QStringList placeHolders(const QString &text)
{
    static const QRegularExpression pattern(u"%[1-9]"_s);
    QStringList found;
    for (const auto &match : pattern.globalMatch(text))
        found.append(match.captured());
    found.sort();
    found.removeDuplicates(); // a language may say a thing twice
    return found;
}
}

/// The sentences as the translators wrote them down.
class TestCatalogue : public QObject
{
    Q_OBJECT
private slots:
    void isCompleteAndKeepsItsPlaces_data()
    {
        QTest::addColumn<QString>("catalogue");
        QTest::newRow("German") << u"report_de.ts"_s;
        QTest::newRow("English") << u"report_en.ts"_s;
    }
    void isCompleteAndKeepsItsPlaces()
    {
        QFETCH(const QString, catalogue);
        const auto messages = messagesOf(catalogue);
        QVERIFY(messages.size() > 150);
        for (const Message &message : messages) {
            QVERIFY2(message.finished, qPrintable(message.source));
            QCOMPARE(message.texts.size(), message.plural ? 2 : 1);
            for (const QString &text : message.texts) {
                QVERIFY2(!text.isEmpty(), qPrintable(message.source));
                QVERIFY2(placeHolders(text) == placeHolders(message.source), qPrintable(text));
                QVERIFY2(message.plural || !text.contains(u"%n"), qPrintable(text));
            }
        }
    }

    void noGermanSentenceIsTheEnglishOne()
    {
        for (const Message &message : messagesOf(u"report_de.ts"_s))
            if (message.source.contains(u' ') && message.source.count(QRegularExpression(u"[a-z]{3}"_s)) > 1)
                QVERIFY2(!message.texts.contains(message.source), qPrintable(message.source));
    }

    void bothCataloguesHoldTheSameSentences()
    {
        const auto german = messagesOf(u"report_de.ts"_s);
        const auto english = messagesOf(u"report_en.ts"_s);
        QCOMPARE(german.size(), english.size());
        for (std::size_t at = 0; at < german.size(); ++at)
            QCOMPARE(german[at].source, english[at].source);
    }
};

LENKUNGSSTAND_TEST(TestCatalogue)
#include "tst_catalogue.moc"
