// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"

#include "shownitems.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QSet>

#include <algorithm>
#include <array>

namespace pictor::ui::test {

namespace {

/// What needs no name: what only holds others, and what only the pointer uses.
bool mayBeNameless(QAccessible::Role role)
{
    constexpr std::array roles{QAccessible::Window, QAccessible::Client, QAccessible::Pane,
        QAccessible::LayeredPane, QAccessible::Separator, QAccessible::ScrollBar, QAccessible::Grouping,
        QAccessible::ToolTip, QAccessible::PopupMenu};
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

QString roleName(QAccessible::Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
}

class Walk {
public:
    explicit Walk(QQuickWindow *window)
    {
        if (QAccessibleInterface *root = QAccessible::queryAccessibleInterface(window))
            visit(root);
        for (const QQuickItem *item : shownItems(window))
            look(item);
    }

    QStringList faults;

private:
    void visit(QAccessibleInterface *node)
    {
        if (!node->isValid() || node->state().invisible)
            return;
        m_told.insert(node->object());
        const auto *item = qobject_cast<const QQuickItem *>(node->object());
        if (item && !mayBeNameless(node->role()) && node->text(QAccessible::Name).trimmed().isEmpty())
            faults.append(QStringLiteral("%1, a %2, has no name").arg(told(item), roleName(node->role())));
        for (int i = 0; i < node->childCount(); ++i) {
            if (QAccessibleInterface *child = node->child(i))
                visit(child);
        }
    }

    void demand(const QQuickItem *item, const char *what)
    {
        const QAccessibleInterface *node =
            QAccessible::queryAccessibleInterface(const_cast<QQuickItem *>(item));
        if (!m_told.contains(item) || !node)
            faults.append(QStringLiteral("%1, %2, is not told").arg(told(item), QLatin1String(what)));
        else if (node->role() == QAccessible::NoRole || node->role() == QAccessible::Client)
            faults.append(QStringLiteral("%1, %2, has no role").arg(told(item), QLatin1String(what)));
    }

    void look(const QQuickItem *item)
    {
        if (item->activeFocusOnTab() && item->isEnabled())
            demand(item, "a Tab stop");
        if (item->inherits("QQuickAbstractButton") && item->isEnabled() && !item->activeFocusOnTab()
            && !isRowsOwn(item))
            faults.append(QStringLiteral("%1 is no Tab stop").arg(told(item)));
        if (item->inherits("QQuickItemView"))
            lookAtRows(item);
    }

    /// A button for the pointer in a row whose list has a key for it.
    static bool isRowsOwn(const QQuickItem *button)
    {
        for (const QQuickItem *item = button; item; item = item->parentItem()) {
            if (isOf(item, "QueueCard") || isOf(item, "FolderRow"))
                return true;
        }
        return false;
    }

    void lookAtRows(const QQuickItem *view)
    {
        const int count = view->property("count").toInt();
        for (int row = 0; row < count; ++row) {
            QQuickItem *cell = nullptr;
            QMetaObject::invokeMethod(const_cast<QQuickItem *>(view), "itemAtIndex",
                Q_RETURN_ARG(QQuickItem *, cell), Q_ARG(int, row));
            if (cell && cell->isVisible())
                demand(cell, "a row");
        }
    }

    QSet<const QObject *> m_told;
};

} // namespace

QStringList unspokenItems(QQuickWindow *window)
{
    return Walk(window).faults;
}

} // namespace pictor::ui::test
