// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

#include <functional>

namespace pictor::ui::test {

namespace {

/// Every item below `root` in painting order, as long as `visit` returns true.
bool visitAll(QQuickItem *root, const std::function<bool(QQuickItem *)> &visit)
{
    if (!visit(root))
        return false;
    const QList<QQuickItem *> children = root->childItems();
    return std::all_of(
        children.begin(), children.end(), [&visit](QQuickItem *child) { return visitAll(child, visit); });
}

} // namespace

WindowDriver::WindowDriver(QQuickWindow *window)
    : m_window(window)
{
    m_window->requestActivate();
    const bool ready = QTest::qWaitForWindowExposed(m_window) && QTest::qWaitForWindowActive(m_window);
    if (!ready)
        qWarning("The window does not show up");
    waitForPage();
}

/// A page is made between frames: until it is whole, it would get keys that it does not understand yet.
void WindowDriver::waitForPage()
{
    constexpr int loading = 2; // Loader.Loading
    const auto isWhole = [](const QQuickItem *item) {
        return !QByteArray(item->metaObject()->className()).startsWith("PageLoader")
            || item->property("status").toInt() != loading;
    };
    if (!QTest::qWaitFor([&] { return visitAll(m_window->contentItem(), isWhole); }))
        qWarning("The page is not made");
}

void WindowDriver::drop(const QMimeData &mime)
{
    const QPoint middle(m_window->width() / 2, m_window->height() / 2);
    QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window, &enter);
    QDragMoveEvent move(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window, &move);
    QDropEvent drop(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window, &drop);
    waitForPage();
}

void WindowDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, key, modifiers);
    waitForPage();
}

void WindowDriver::strike(const QList<QKeyCombination> &keys)
{
    for (const QKeyCombination key : keys) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
            qt_handleKeyEvent(m_window, type, key.key(), key.keyboardModifiers());
    }
    QCoreApplication::processEvents();
    waitForPage();
}

QQuickItem *WindowDriver::item(const QString &name) const
{
    QQuickItem *found = nullptr;
    visitAll(m_window->contentItem(), [&](QQuickItem *item) {
        if (item->objectName() == name)
            found = item;
        return found == nullptr;
    });
    return found;
}

QQuickItem *WindowDriver::tile(int row) const
{
    QQuickItem *grid = item(QStringLiteral("ImageGridView"));
    QQuickItem *tile = nullptr;
    if (grid)
        QMetaObject::invokeMethod(grid, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, tile), Q_ARG(int, row));
    return tile;
}

bool WindowDriver::shows(const QString &text) const
{
    return !visitAll(m_window->contentItem(), [&text](QQuickItem *item) {
        return !item->isVisible() || item->property("text").toString() != text;
    });
}

QQuickItem *WindowDriver::firstVisible(const std::function<bool(const QQuickItem &)> &fits) const
{
    QQuickItem *found = nullptr;
    visitAll(m_window->contentItem(), [&](QQuickItem *item) {
        if (item->isVisible() && fits(*item))
            found = item;
        return found == nullptr;
    });
    return found;
}

bool WindowDriver::tells(const QString &part) const
{
    return firstVisible(
        [&part](const QQuickItem &item) { return item.property("text").toString().contains(part); });
}

QQuickItem *WindowDriver::button(const QString &text) const
{
    return firstVisible([&text](const QQuickItem &item) {
        return item.property("text").toString() == text && item.metaObject()->indexOfSignal("clicked()") >= 0;
    });
}

bool WindowDriver::click(const QString &text)
{
    QQuickItem *found = button(text);
    const bool clicked = found && found->isEnabled() && QMetaObject::invokeMethod(found, "clicked");
    waitForPage();
    return clicked;
}

QQuickItem *WindowDriver::itemOfType(const QString &type) const
{
    return firstVisible([&type](const QQuickItem &item) {
        return QString::fromLatin1(item.metaObject()->className()).startsWith(type);
    });
}

QList<QQuickItem *> WindowDriver::focusable() const
{
    QList<QQuickItem *> items;
    visitAll(m_window->contentItem(), [&items](QQuickItem *item) {
        if (item->isVisible() && item->activeFocusOnTab())
            items.append(item);
        return true;
    });
    return items;
}

} // namespace pictor::ui::test
