// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfit.h"

#include "shownitems.h"

namespace pictor::ui::test {

namespace {

constexpr double tolerance = 1.5; ///< pixels: texts are placed on whole ones

struct Shown {
    QQuickItem *item;
    QRectF rect; ///< of the scene, as far as it is not scrolled away
    bool isText;
};

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText") && !item->property("text").toString().isEmpty();
}

bool isControl(const QQuickItem *item)
{
    for (const char *type :
        {"QQuickAbstractButton", "QQuickComboBox", "QQuickTextField", "QQuickSpinBox", "QQuickSlider"}) {
        if (item->inherits(type))
            return true;
    }
    return false;
}

double number(const QQuickItem *item, const char *property)
{
    return item->property(property).toDouble();
}

/// Where the words are, in the item's coordinates.
QRectF paintedRect(const QQuickItem *text)
{
    const QSizeF size(number(text, "contentWidth"), number(text, "contentHeight"));
    const double spareX = text->width() - size.width();
    const double spareY = text->height() - size.height();
    const auto across = Qt::Alignment::fromInt(text->property("effectiveHorizontalAlignment").toInt());
    const auto down = Qt::Alignment::fromInt(text->property("verticalAlignment").toInt());
    const double x = across.testFlag(Qt::AlignHCenter) ? spareX / 2
        : across.testFlag(Qt::AlignRight)              ? spareX - number(text, "rightPadding")
                                                       : number(text, "leftPadding");
    const double y = down.testFlag(Qt::AlignVCenter) ? spareY / 2
        : down.testFlag(Qt::AlignBottom)             ? spareY - number(text, "bottomPadding")
                                                     : number(text, "topPadding");
    return {QPointF(x, y), size};
}

QRectF grown(const QRectF &rect)
{
    return rect.adjusted(-tolerance, -tolerance, tolerance, tolerance);
}

/// Whether a flickable can bring `rect` (of the scene) into view.
bool canScrollTo(const QQuickItem *flickable, const QRectF &rect)
{
    const auto *content = flickable->property("contentItem").value<QQuickItem *>();
    const QRectF all(number(flickable, "originX"), number(flickable, "originY"),
        std::max(number(flickable, "contentWidth"), flickable->width()),
        std::max(number(flickable, "contentHeight"), flickable->height()));
    const QRectF wanted = content->mapRectFromScene(rect);
    const auto margins = [flickable](const char *before, const char *after) {
        return std::pair(number(flickable, before), number(flickable, after));
    };
    const auto [left, right] = margins("leftMargin", "rightMargin");
    const auto [top, bottom] = margins("topMargin", "bottomMargin");
    return grown(all).adjusted(-left, -top, right, bottom).contains(wanted);
}

/// Whether all that holds the item shows `rect` (of the scene), or can scroll to it.
bool isInView(const QQuickItem *item, const QRectF &rect)
{
    for (const QQuickItem *holder = item->parentItem(); holder; holder = holder->parentItem()) {
        if (holder->inherits("QQuickFlickable"))
            return canScrollTo(holder, rect);
        if ((holder->clip() || !holder->parentItem()) && !grown(sceneRect(holder)).contains(rect))
            return false;
    }
    return true;
}

bool mayBeCut(const QQuickItem *text)
{
    return isOf(text, "NameText");
}

QStringList faultsOf(const QQuickItem *text)
{
    QStringList faults;
    const QRectF painted = paintedRect(text);
    if (text->property("truncated").toBool() && !mayBeCut(text))
        faults.append(QStringLiteral("%1 is cut off").arg(told(text)));
    if (!grown(QRectF(QPointF(), text->size())).contains(painted))
        faults.append(QStringLiteral("%1 is larger than its item: %2×%3 in %4×%5")
                          .arg(told(text))
                          .arg(painted.width())
                          .arg(painted.height())
                          .arg(text->width())
                          .arg(text->height()));
    if (!isInView(text, text->mapRectToScene(painted)))
        faults.append(QStringLiteral("%1 is beyond what shows it").arg(told(text)));
    return faults;
}

bool collide(const Shown &a, const Shown &b)
{
    const QRectF both = a.rect.intersected(b.rect);
    return (a.isText || b.isText) && both.width() > 2 && both.height() > 2 && !a.item->isAncestorOf(b.item)
        && !b.item->isAncestorOf(a.item) && isInOverlay(a.item) == isInOverlay(b.item);
}

} // namespace

QStringList misfits(QQuickWindow *window)
{
    QStringList faults;
    QList<Shown> things;
    for (QQuickItem *item : shownItems(window)) {
        if (isText(item)) {
            faults.append(faultsOf(item));
            things.append({item, seenPart(item, item->mapRectToScene(paintedRect(item))), true});
        } else if (isControl(item)) {
            if (!isInView(item, sceneRect(item)))
                faults.append(QStringLiteral("%1 is beyond what shows it").arg(told(item)));
            things.append({item, seenPart(item, sceneRect(item)), false});
        }
    }
    for (qsizetype i = 0; i < things.size(); ++i) {
        for (qsizetype j = i + 1; j < things.size(); ++j) {
            if (collide(things.at(i), things.at(j)))
                faults.append(QStringLiteral("%1 runs across %2")
                                  .arg(told(things.at(i).item), told(things.at(j).item)));
        }
    }
    return faults;
}

} // namespace pictor::ui::test
