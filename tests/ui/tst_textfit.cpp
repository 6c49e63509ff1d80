// SPDX-License-Identifier: GPL-3.0-or-later
// No words of the window are cut off, in the languages whose words are the longest and the widest.
#include "qmlwarnings.h"
#include "textfit.h"
#include "windowstage.h"

#include <QGuiApplication>
#include <QQuickStyle>
#include <QTest>

using namespace pictor::ui::test;

class TextFitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void TextFitTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keychain of whoever runs this
}

void TextFitTest::init()
{
    failOnQmlWarnings();
}

void TextFitTest::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("state");
    for (const QString &state : WindowStage::states())
        QTest::newRow(qPrintable(state)) << state;
}

void TextFitTest::nothingIsCutOff()
{
    QFETCH(QString, state);
    WindowStage stage(state);
    QVERIFY(stage.isReached());
    QStringList faults;
    for (const char *language : {"de", "ja"}) {
        stage.speak(QLatin1String(language));
        for (const QSize size : {QSize(900, 600), QSize(480, 600), QSize(480, 800)}) {
            stage.resize(size);
            for (const QString &fault : misfits(stage.window()))
                faults.append(QStringLiteral("%1, %2×%3: %4")
                                  .arg(QLatin1String(language))
                                  .arg(size.width())
                                  .arg(size.height())
                                  .arg(fault));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TextFitTest)
#include "tst_textfit.moc"
