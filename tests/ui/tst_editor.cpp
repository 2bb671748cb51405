// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "ui/commands/editor.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace {
ChangeRequest titled(const QString &from, const QString &to)
{
    Item before;
    before.key = u"KI-06"_s;
    before.title = from;
    Item after = before;
    after.title = to;
    return {u"Titel von KI-06 geändert"_s, {Change{before, after, {}, {}, {}}}};
}

QString titleIn(const Change &change)
{
    return std::get<Item>(*change.after).title;
}
}

class TestEditor : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_written.clear();
        m_refusal.reset();
        m_recordedTitle.clear();
        m_editor = std::make_unique<Editor>([this](const Changes &changes) { return record(changes); });
    }
    void namesWhatCanBeTakenBack()
    {
        QVERIFY(m_editor->undoText().isEmpty());
        QVERIFY(m_editor->perform(titled(u"alt"_s, u"neu"_s)));
        QCOMPARE(m_editor->undoText(), u"Titel von KI-06 geändert"_s);
        m_editor->undo();
        QVERIFY(m_editor->undoText().isEmpty());
        QCOMPARE(m_editor->redoText(), u"Titel von KI-06 geändert"_s);
    }
    void takesBackAndDoesAgainWhatWasRecorded()
    {
        m_recordedTitle = u"so aufgezeichnet"_s; // the store may add to a change
        QVERIFY(m_editor->perform(titled(u"alt"_s, u"neu"_s)));
        m_editor->undo();
        m_editor->redo();
        QCOMPARE(m_written.size(), std::size_t(3));
        QCOMPARE(m_written.at(0).front().kind, Change::Kind::Edit);
        QCOMPARE(titleIn(m_written.at(1).front()), u"alt"_s);
        QCOMPARE(std::get<Item>(*m_written.at(1).front().before).title, m_recordedTitle);
        QCOMPARE(titleIn(m_written.at(2).front()), m_recordedTitle);
        for (const std::size_t at : {std::size_t(1), std::size_t(2)})
            QCOMPARE(m_written.at(at).front().kind, Change::Kind::Return);
        QCOMPARE(m_written.at(1).front().reason, u"Rückgängig gemacht"_s);
        QCOMPARE(m_written.at(2).front().reason, u"Wiederholt"_s);
    }
    void aRefusedRequestLeavesNoStep()
    {
        QSignalSpy failed(m_editor.get(), &Editor::failed);
        m_refusal = Error{Error::Code::Conflict, {}, u"KI-06"_s};
        QVERIFY(!m_editor->perform(titled(u"alt"_s, u"neu"_s)));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_editor->steps(), 0);
        QVERIFY(m_editor->undoText().isEmpty());
    }
    void aStepThatCannotBeTakenBackIsForgotten()
    {
        QVERIFY(m_editor->perform(titled(u"alt"_s, u"neu"_s)));
        QSignalSpy lost(m_editor.get(), &Editor::stepLost);
        m_refusal = Error{Error::Code::Conflict, {}, u"KI-06"_s};
        m_editor->undo();
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost[0][0].toString(), u"KI-06"_s);
        QCOMPARE(m_editor->steps(), 0);
    }
    void aStepThatCannotBeWrittenNowStays()
    {
        QVERIFY(m_editor->perform(titled(u"alt"_s, u"neu"_s)));
        QVERIFY(m_editor->perform(titled(u"neu"_s, u"neuer"_s)));
        for (const auto code : {Error::Code::Cancelled, Error::Code::Busy, Error::Code::DiskFull}) {
            m_refusal = Error{code, u"held"_s, {}};
            m_editor->undo();
            QCOMPARE(m_editor->steps(), 2);
            QVERIFY(m_editor->redoText().isEmpty());
        }
        m_refusal.reset();
        m_editor->undo();
        QCOMPARE(titleIn(m_written.back().front()), u"neu"_s);
        m_refusal = Error{Error::Code::Busy, u"held"_s, {}};
        m_editor->redo();
        QVERIFY(!m_editor->redoText().isEmpty());
        m_refusal.reset();
        m_editor->redo();
        QCOMPARE(titleIn(m_written.back().front()), u"neuer"_s);
        QVERIFY(m_editor->redoText().isEmpty());
    }
    void whatCanNeverBeDoneAgainIsOfferedNoMore()
    {
        QVERIFY(m_editor->perform(titled(u"alt"_s, u"neu"_s)));
        m_editor->undo();
        m_refusal = Error{Error::Code::Conflict, u"changed elsewhere"_s, {}};
        const QSignalSpy told(m_editor.get(), &Editor::stepsChanged);
        m_editor->redo();
        QVERIFY(!told.isEmpty());
        QVERIFY(m_editor->redoText().isEmpty());
    }
    void aRequestThatChangesNothingIsNoStep()
    {
        QVERIFY(m_editor->perform(titled(u"alt"_s, u"alt"_s)));
        QVERIFY(m_written.empty());
        QCOMPARE(m_editor->steps(), 0);
    }
    void nothingIsWrittenToWhatCanOnlyBeRead()
    {
        QSignalSpy failed(m_editor.get(), &Editor::failed);
        m_editor->setReadOnly(true);
        QVERIFY(!m_editor->perform(titled(u"alt"_s, u"neu"_s)));
        QVERIFY(m_written.empty());
        QCOMPARE(failed.size(), 1);
    }

private:
    Result<Changes> record(const Changes &changes)
    {
        if (m_refusal)
            return *m_refusal;
        m_written.push_back(changes);
        Changes recorded = changes;
        if (!m_recordedTitle.isEmpty())
            std::get<Item>(*recorded.front().after).title = m_recordedTitle;
        return recorded;
    }

    std::unique_ptr<Editor> m_editor;
    std::vector<Changes> m_written;
    std::optional<Error> m_refusal;
    QString m_recordedTitle;
};

LENKUNGSSTAND_TEST(TestEditor)

#include "tst_editor.moc"
