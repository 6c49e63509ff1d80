// SPDX-License-Identifier: GPL-3.0-or-later
// Words stand out from what they really stand on, in every state and both themes: WCAG 2.1, 1.4.3. What the
// theme promises of its colours, qml/tst_theme.qml counts.
#include "qmlwarnings.h"
#include "shownitems.h"
#include "wcag.h"
#include "windowstage.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QHash>
#include <QQuickStyle>
#include <QRegularExpression>
#include <QTest>

using namespace pictor::ui::test;

namespace {

QRgb commonest(const QImage &image, const QRect &rect)
{
    QHash<QRgb, int> counts;
    QRgb found = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            const QRgb colour = image.pixel(x, y);
            if (++counts[colour] > counts.value(found))
                found = colour;
        }
    }
    return found;
}

/// `ink` as it is seen on `ground`, through what makes the item transparent.
QRgb blended(const QQuickItem *text, const QColor &ink, QRgb ground)
{
    double share = ink.alphaF();
    for (const QQuickItem *item = text; item; item = item->parentItem())
        share *= item->opacity();
    const auto mixed = [share](int above, int below) {
        return static_cast<int>(std::lround(above * share + below * (1 - share)));
    };
    return qRgb(
        mixed(ink.red(), qRed(ground)), mixed(ink.green(), qGreen(ground)), mixed(ink.blue(), qBlue(ground)));
}

QStringList faintWords(QQuickWindow *window)
{
    QStringList faults;
    const QList<QQuickItem *> shown = shownItems(window);
    // Below something modal, the window is dimmed on purpose.
    const bool isCovered = std::any_of(
        shown.begin(), shown.end(), [](const QQuickItem *item) { return item->inherits("QQuickPopupItem"); });
    const QImage image = window->grabWindow().convertToFormat(QImage::Format_RGB32);
    int examined = 0;
    for (const QQuickItem *item : shown) {
        const QRect rect = seenPart(item, sceneRect(item)).toRect().intersected(image.rect());
        if (!item->inherits("QQuickText") || item->property("text").toString().isEmpty() || !item->isEnabled()
            || isCovered != isInOverlay(item) || rect.width() < 4 || rect.height() < 4)
            continue;
        ++examined;
        const QRgb ground = commonest(image, rect);
        const QFont font = item->property("font").value<QFont>();
        const bool isLarge =
            font.pixelSize() >= 24 || (font.pixelSize() >= 19 && font.weight() >= QFont::Bold);
        const double ratio = contrast(blended(item, item->property("color").value<QColor>(), ground), ground);
        if (ratio < (isLarge ? 3 : 4.5))
            faults.append(
                QStringLiteral("%1: %2 on %3").arg(told(item)).arg(ratio).arg(QColor(ground).name()));
    }
    return examined > 0 ? faults : QStringList(QStringLiteral("no words are seen"));
}

} // namespace

class ContrastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void coloursAreNamedInTheThemeOnly();
    void wordsStandOut_data();
    void wordsStandOut();
};

void ContrastTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keychain of whoever runs this
}

void ContrastTest::init()
{
    failOnQmlWarnings();
}

void ContrastTest::coloursAreNamedInTheThemeOnly()
{
    static const QRegularExpression literal(
        QStringLiteral("\"#[0-9a-fA-F]{3,8}\"|Qt\\.(rgba|hsva|hsla|lighter|darker)\\b"
                       "|color:\\s*\"(?!transparent)"));
    int count = 0;
    QDirIterator files(QStringLiteral(PICTOR_QML_SOURCES), {QStringLiteral("*.qml")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadOnly));
        const auto found = literal.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(files.fileName() == QLatin1String("Theme.qml") || !found.hasMatch(),
            qPrintable(files.fileName() + QStringLiteral(": ") + found.captured()));
        ++count;
    }
    QVERIFY(count > 80);
}

void ContrastTest::wordsStandOut_data()
{
    QTest::addColumn<QString>("state");
    for (const QString &state : WindowStage::states())
        QTest::newRow(qPrintable(state)) << state;
}

void ContrastTest::wordsStandOut()
{
    QFETCH(QString, state);
    WindowStage stage(state);
    QVERIFY(stage.isReached());
    stage.resize({900, 600});
    for (const char *theme : {"light", "dark"}) {
        stage.session().settings().setTheme(QLatin1String(theme));
        stage.settle();
        const QStringList faults = faintWords(stage.window());
        QVERIFY2(faults.isEmpty(),
            qPrintable(QLatin1String(theme) + QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }
}

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
