// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// Where pages of no pictures stand: pixels that "settings", "models" and "help" are scrolled down by, and
/// the number of the help's "chapter".
class PagePlaces : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
public:
    using QObject::QObject;

    const QMap<QString, double> &all() const { return m_places; }
    void remember(const QMap<QString, double> &places) { m_places = places; }

    Q_INVOKABLE double of(const QString &name) const { return m_places.value(name, 0); }
    Q_INVOKABLE void note(const QString &name, double place);

Q_SIGNALS:
    void changed();

private:
    QMap<QString, double> m_places;
};

} // namespace pictor::ui
