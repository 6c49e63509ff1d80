// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabwalk.h"

#include "shownitems.h"
#include "wcag.h"

#include <QCoreApplication>
#include <QImage>

namespace pictor::ui::test {

namespace {

constexpr int mostStops = 300;
constexpr double slack = 4; ///< pixels that rows and columns may be out of line

/// What a person sees as having the focus: a view's current row, the box around a number.
QQuickItem *marked(QQuickItem *stop)
{
    if (stop->parentItem() && stop->parentItem()->inherits("QQuickSpinBox"))
        return stop->parentItem();
    auto *current = stop->property("currentItem").value<QQuickItem *>();
    return stop->inherits("QQuickItemView") && current ? current : stop;
}

const QQuickItem *commonAncestor(const QQuickItem *a, const QQuickItem *b)
{
    const QQuickItem *ancestor = a;
    while (ancestor && ancestor != b && !ancestor->isAncestorOf(b))
        ancestor = ancestor->parentItem();
    return ancestor;
}

QRectF placeIn(const QQuickItem *item, const QQuickItem *ancestor)
{
    const QQuickItem *shown = item;
    for (const QQuickItem *holder = item; holder && holder != ancestor; holder = holder->parentItem()) {
        if (holder->inherits("QQuickFlickable"))
            shown = holder;
    }
    return ancestor->mapRectFromItem(shown, QRectF(QPointF(), shown->size()));
}

bool standsBefore(const QRectF &later, const QRectF &earlier)
{
    const double sharedWidth =
        std::min(later.right(), earlier.right()) - std::max(later.left(), earlier.left());
    const double sharedHeight =
        std::min(later.bottom(), earlier.bottom()) - std::max(later.top(), earlier.top());
    const bool above = sharedWidth > slack && later.bottom() <= earlier.top() + slack;
    const bool leftOf = sharedHeight > slack && later.right() <= earlier.left() + slack;
    return above || leftOf;
}

QImage photograph(QQuickWindow *window)
{
    QCoreApplication::processEvents();
    return window->grabWindow().convertToFormat(QImage::Format_RGB32);
}

/// Pixels of `rect` that differ by 3:1.
int changedPixels(const QImage &a, const QImage &b, const QRect &rect)
{
    int changed = 0;
    const QRect inside = rect.intersected(a.rect()).intersected(b.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            changed += one != other && contrast(one, other) >= 3 ? 1 : 0;
        }
    }
    return changed;
}

} // namespace

QList<QQuickItem *> tabStops(QQuickWindow *window, WindowDriver &driver)
{
    QList<QQuickItem *> stops;
    driver.press(Qt::Key_Tab);
    while (stops.size() < mostStops) {
        QQuickItem *stop = window->activeFocusItem();
        if (!stop || stops.contains(stop))
            break;
        stops.append(stop);
        driver.press(Qt::Key_Tab);
    }
    const auto isFirst = [](const QQuickItem *item) { return isOf(item, "RailButton"); };
    // The first of the rail, whatever had the focus before.
    for (int turns = 0; turns < stops.size(); ++turns) {
        if (isFirst(stops.constFirst()) && !isFirst(stops.constLast()))
            break;
        stops.append(stops.takeFirst());
    }
    return stops;
}

QStringList disorder(const QList<QQuickItem *> &stops)
{
    QStringList faults;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        for (qsizetype j = i + 1; j < stops.size(); ++j) {
            const QQuickItem *earlier = stops.at(i);
            const QQuickItem *later = stops.at(j);
            const QQuickItem *ancestor = commonAncestor(earlier, later);
            if (!ancestor || ancestor == earlier || ancestor == later)
                continue;
            if (standsBefore(placeIn(later, ancestor), placeIn(earlier, ancestor)))
                faults.append(QStringLiteral("%1 stands before %2, and comes after it")
                                  .arg(told(later), told(earlier)));
        }
    }
    return faults;
}

QStringList unseenFocus(QQuickWindow *window, const QList<QQuickItem *> &stops)
{
    QStringList faults;
    QQuickItem elsewhere(window->contentItem()); // the content itself is a scope, which would keep its item
    for (QQuickItem *stop : stops) {
        stop->forceActiveFocus(Qt::TabFocusReason);
        photograph(window); // what follows the focus has moved by then
        const QImage with = photograph(window);
        const QRectF place = sceneRect(marked(stop));
        const QRectF seen = seenPart(marked(stop), place);
        const bool isSeen =
            seen.width() >= std::min(16.0, place.width()) && seen.height() >= std::min(16.0, place.height());
        if (!stop->hasActiveFocus() || !isSeen) {
            faults.append(QStringLiteral("%1 has the focus beyond what is seen").arg(told(stop)));
            continue;
        }
        elsewhere.forceActiveFocus(Qt::OtherFocusReason);
        const QImage without = photograph(window);
        constexpr double smallControl = 2 * (32 + 32); // its outline, in pixels
        const double needed = 0.8 * std::min(smallControl, 2 * (seen.width() + seen.height()));
        const int changed = changedPixels(with, without, place.adjusted(-6, -6, 6, 6).toAlignedRect());
        if (changed < needed)
            faults.append(QStringLiteral("%1 does not show the focus: %2 pixels of %3")
                              .arg(told(stop))
                              .arg(changed)
                              .arg(needed));
    }
    return faults;
}

} // namespace pictor::ui::test
