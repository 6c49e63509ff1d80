// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/retelling.h"

#include <QAbstractItemModel>
#include <QMetaProperty>
#include <QPointer>
#include <QSet>

namespace pictor::ui {

namespace {

bool holdsText(QMetaType type)
{
    static const QSet<int> ids{
        QMetaType::QString, QMetaType::QStringList, QMetaType::QVariantList, QMetaType::QVariantMap};
    return ids.contains(type.id());
}

class Retelling {
public:
    void visit(QObject *object)
    {
        // Items of the window are not asked: they show what they are told.
        const bool isOurs = object && QByteArray(object->metaObject()->className()).startsWith("pictor::");
        if (!isOurs || m_visited.contains(object))
            return;
        m_visited.insert(object);
        const QPointer<QObject> there(object); // whoever is told may delete it, and its children
        visitProperties(*object);
        if (there)
            visitChildren(*object);
        if (!there)
            return;
        if (auto *model = qobject_cast<QAbstractItemModel *>(object); model && model->rowCount() > 0)
            Q_EMIT model->dataChanged(model->index(0, 0), model->index(model->rowCount() - 1, 0));
    }

private:
    void visitChildren(const QObject &object)
    {
        const QObjectList &now = object.children();
        const QList<QPointer<QObject>> children(now.begin(), now.end());
        for (const QPointer<QObject> &child : children) {
            if (child)
                visit(child);
        }
    }

    void visitProperties(QObject &object)
    {
        const QPointer<QObject> there(&object);
        QSet<int> told;
        const QMetaObject &type = *object.metaObject();
        for (int i = QObject::staticMetaObject.propertyCount(); there && i < type.propertyCount(); ++i) {
            const QMetaProperty property = type.property(i);
            if (property.metaType().flags().testFlag(QMetaType::PointerToQObject)) {
                visit(property.read(&object).value<QObject *>());
                continue;
            }
            const QMetaMethod signal = property.notifySignal();
            if (!holdsText(property.metaType()) || signal.parameterCount() > 0 || !property.hasNotifySignal()
                || told.contains(signal.methodIndex()))
                continue;
            told.insert(signal.methodIndex());
            signal.invoke(&object, Qt::DirectConnection);
        }
    }

    QSet<QObject *> m_visited;
};

} // namespace

void retell(QObject *root)
{
    Retelling().visit(root);
}

} // namespace pictor::ui
