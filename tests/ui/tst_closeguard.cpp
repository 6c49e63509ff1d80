// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to pictures that are on no disk when the window is to be closed.
#include "createdesk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

class CloseGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<Workplace>();
        start();
    }
    void cleanup()
    {
        m_create.reset();
        m_desk.reset();
        m_place.reset();
    }

    void savedPicturesHoldNothing()
    {
        make();
        QTRY_COMPARE(m_desk->shelf.kept.size(), 1);
        QTRY_VERIFY(guard().mayClose());
    }

    void waitsForThePictureThatIsBeingSaved()
    {
        m_desk->shelf.holds = true;
        make();
        const QSignalSpy closable(&guard(), &CloseGuard::closable);
        QVERIFY(!guard().mayClose());
        QVERIFY(!guard().isHeld());
        m_desk->shelf.letGo();
        QTRY_COMPARE(closable.count(), 1);
        QVERIFY(guard().mayClose());
        start();
        QCOMPARE(m_desk->shelf.kept.size(), 0); // nor is it saved twice
        QCOMPARE(QDir(m_place->paths().data + QStringLiteral("/unsaved-pictures")).entryList(QDir::Files),
            QStringList());
    }

    void galleryThatNeverAnswersLosesNothing()
    {
        m_desk->shelf.holds = true;
        make();
        const QSignalSpy closable(&guard(), &CloseGuard::closable);
        QVERIFY(!guard().mayClose());
        QTRY_COMPARE(closable.count(), 1);
        QVERIFY(guard().mayClose());
        start();
        QTRY_COMPARE(m_desk->shelf.kept.size(), 1);
    }

    void picturesInTheDataFolderComeBackInTheNextWindow()
    {
        m_desk->shelf.refuses = true;
        make();
        QTRY_COMPARE(m_create->filmstrip()->unsavedCount(), 1);
        QTRY_VERIFY(guard().mayClose());
        start();
        QTRY_COMPARE(m_desk->shelf.kept.size(), 1);
        QVERIFY(m_create->notice().contains(QStringLiteral("of the last time")));
        QTRY_COMPARE(m_create->filmstrip()->unsavedCount(), 0);
    }

    void isHeldWhereNoDiskTakesThem()
    {
        blockRefuge();
        m_desk->shelf.refuses = true;
        make();
        QTRY_VERIFY(m_create->filmstrip()->isSettled());
        QCOMPARE(m_create->filmstrip()->unsafeCount(), 1);
        m_desk->shelf.saves = 0;
        QVERIFY(!guard().mayClose());
        QCOMPARE(m_desk->shelf.saves, 1); // once more
        QTRY_VERIFY(guard().isHeld());
        m_desk->shelf.refuses = false;
        m_create->filmstrip()->saveUnsaved();
        QTRY_VERIFY(!guard().isHeld());
        QVERIFY(guard().mayClose());
    }

    void userMayLoseThem()
    {
        blockRefuge();
        m_desk->shelf.refuses = true;
        make();
        QTRY_VERIFY(m_create->filmstrip()->isSettled());
        QVERIFY(!guard().mayClose());
        QTRY_VERIFY(guard().isHeld());
        const QSignalSpy closable(&guard(), &CloseGuard::closable);
        guard().closeAnyway();
        QCOMPARE(closable.count(), 1);
        QVERIFY(guard().mayClose());
    }

    void disksThatDoNotServeCanBeLeft()
    {
        blockRefuge();
        m_desk->shelf.holds = true;
        make();
        QVERIFY(!guard().mayClose());
        QVERIFY(!guard().isHeld());
        QVERIFY(!guard().mayClose()); // asked again
        QVERIFY(guard().isHeld());
        guard().stay();
        QVERIFY(!guard().isHeld());
    }

private:
    CloseGuard &guard() { return *m_create->closeGuard(); }
    void start()
    {
        m_create.reset();
        m_desk = std::make_unique<CreateDesk>(*m_place);
        m_create = std::make_unique<CreateViewModel>(m_desk->services());
        m_create->begin();
        QTRY_VERIFY(m_create->maker()->model());
    }
    void make()
    {
        m_create->form()->setPrompt(QStringLiteral("a fox"));
        m_create->generate();
        m_desk->job()->finish();
    }
    /// A file where its folder should be: nobody can write there.
    void blockRefuge()
    {
        QDir().mkpath(m_place->paths().data);
        QFile file(m_place->paths().data + QStringLiteral("/unsaved-pictures"));
        QVERIFY(file.open(QFile::WriteOnly));
    }

    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<CreateDesk> m_desk;
    std::unique_ptr<CreateViewModel> m_create;
};

QTEST_MAIN(CloseGuardTest)
#include "tst_closeguard.moc"
