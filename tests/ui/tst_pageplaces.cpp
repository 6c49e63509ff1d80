// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of no pictures open where they were left, also in the next window.
#include "windowdriver.h"
#include "workplace.h"

#include "ui/session.h"

#include <QQuickStyle>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

class PagePlacesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QQuickStyle::setStyle(QStringLiteral("Basic")); }
    void init();
    void cleanup();
    void comesBack_data();
    void comesBack();
    void chapterComesBack();
    void whoScrollsFirstIsNotMoved();

private:
    void start();
    void restart();
    QQuickItem *item(const QString &name) const { return m_driver->item(name); }
    double kept(const char *name) const
    {
        return WindowMemory(m_place->paths())
            .load()
            .value_or(WindowState())
            .places.value(QLatin1String(name));
    }

    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WindowDriver> m_driver;
};

void PagePlacesTest::init()
{
    m_place = std::make_unique<Workplace>();
    start();
}

void PagePlacesTest::start()
{
    m_session = std::make_unique<Session>(Session::Options{m_place->paths(), m_place->registry()});
    QVERIFY(m_session->show());
    m_driver = std::make_unique<WindowDriver>(m_session->window());
    m_session->window()->resize(800, 420);
}

void PagePlacesTest::cleanup()
{
    m_driver.reset();
    m_session.reset();
    m_place.reset();
}

/// As after a kill: nothing is said goodbye to.
void PagePlacesTest::restart()
{
    m_driver.reset();
    m_session.reset();
    start();
}

void PagePlacesTest::comesBack_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("view");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("models") << Qt::Key_3 << QStringLiteral("ModelList") << QByteArray("models");
    QTest::newRow("settings") << Qt::Key_4 << QStringLiteral("settingsFlickable") << QByteArray("settings");
}

void PagePlacesTest::comesBack()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, view);
    QFETCH(QByteArray, name);
    m_driver->press(key, Qt::ControlModifier);
    QTRY_VERIFY(item(view) && item(view)->property("contentHeight").toReal() > item(view)->height() + 150);
    item(view)->setProperty("contentY", item(view)->property("originY").toReal() + 140);
    QTRY_COMPARE(kept(name.constData()), 140.0);
    restart();
    QTRY_VERIFY(item(view));
    QTRY_COMPARE(item(view)->property("contentY").toReal() - item(view)->property("originY").toReal(), 140.0);
    QCOMPARE(kept(name.constData()), 140.0);
}

void PagePlacesTest::chapterComesBack()
{
    const auto chapter = [this] { return m_driver->itemOfType(QStringLiteral("ManualChapter")); };
    m_driver->press(Qt::Key_F1);
    QTRY_VERIFY(item(QStringLiteral("chapterList")) && item(QStringLiteral("chapterList"))->hasActiveFocus());
    m_driver->press(Qt::Key_Down);
    QTRY_VERIFY(chapter());
    const QString title = chapter()->property("title").toString();
    QTRY_VERIFY(chapter()->property("contentHeight").toReal() > chapter()->height() + 150);
    chapter()->setProperty("contentY", 140);
    QTRY_COMPARE(kept("help"), 140.0);
    restart();
    QTRY_VERIFY(chapter());
    QTRY_COMPARE(chapter()->property("title").toString(), title);
    QTRY_COMPARE(chapter()->property("contentY").toReal(), 140.0);

    QTRY_VERIFY(item(QStringLiteral("chapterList"))->hasActiveFocus());
    m_driver->press(Qt::Key_Down); // another chapter begins at its beginning
    QTRY_VERIFY(chapter()->property("title").toString() != title);
    QCOMPARE(chapter()->property("contentY").toReal(), 0.0);
}

void PagePlacesTest::whoScrollsFirstIsNotMoved()
{
    m_driver->press(Qt::Key_4, Qt::ControlModifier);
    const QString view = QStringLiteral("settingsFlickable");
    QTRY_VERIFY(item(view));
    QObject *keeper = m_driver->item(QStringLiteral("offsetKeeper"));
    QVERIFY(keeper);
    keeper->setProperty("wanted", 100000.0); // of a page that was longer
    item(view)->setProperty("contentY", 60);
    QCOMPARE(keeper->property("wanted").toReal(), -1.0);
    QTRY_COMPARE(kept("settings"), 60.0);
}

QTEST_MAIN(PagePlacesTest)
#include "tst_pageplaces.moc"
