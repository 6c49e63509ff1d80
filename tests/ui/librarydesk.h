// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

#include "registry/modelregistry.h"
#include "ui/library/libraryviewmodel.h"
#include "ui/settings/settings.h"

#include <QTest>
#include <QUrl>

namespace pictor::ui::test {

/// The view model and what it stands on, as Session wires them.
struct LibraryDesk {
    static inline const QString clip = QStringLiteral("openai/clip-vit-base-patch32"); ///< understands words

    explicit LibraryDesk(const Workplace &workplace, const QString &model = {})
        : place(workplace)
        , settings(place.paths().settings())
        , registry(place.registry())
        , choice(registry, settings, model)
        , library(place.paths(), choice)
    {
    }

    void open()
    {
        begin();
        QVERIFY(QTest::qWaitFor([this] { return library.phase() != LibraryViewModel::Phase::Opening; }));
    }
    void begin()
    {
        choice.start();
        library.open();
    }
    void addFolder(const QString &folder) { library.addFolder(QUrl::fromLocalFile(folder)); }
    bool isRead(int pictures)
    {
        return !library.indexing()->isActive() && library.search()->images()->count() == pictures;
    }
    /// Fills the person's folder with so many pictures, and adds it. @return whether all were read
    bool watches(int pictures)
    {
        place.fill(pictures);
        open();
        addFolder(place.folder());
        return QTest::qWaitFor([&] { return isRead(pictures); });
    }
    QString firstName()
    {
        return library.search()
            ->images()
            ->data(library.search()->images()->index(0), ImageListModel::NameRole)
            .toString();
    }

    const Workplace &place;
    Settings settings;
    ModelRegistry registry;
    ModelChoice choice;
    LibraryViewModel library;
};

} // namespace pictor::ui::test
