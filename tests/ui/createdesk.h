// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakemakers.h"
#include "fakeshelf.h"
#include "modeldesk.h"

#include "ui/create/createviewmodel.h"

namespace pictor::ui::test {

/// The Create page's view models over models whose jobs the test ends and a gallery without a disk.
struct CreateDesk {
    /// @param scene  of tests/ui/modelscenes.h: how the models' files stand
    explicit CreateDesk(const Workplace &workplace, const QString &scene = QStringLiteral("here"))
        : place(workplace)
        , desk(place)
    {
        play(scene, desk.registry.catalogue(), desk.store);
    }

    CreateViewModel::Services services()
    {
        return {place.paths(), desk.settings, makers, shelf, desk.models, desk.downloads};
    }
    FakeJob *job() { return makers.job(); }

    const Workplace &place;
    ModelDesk desk;
    FakeMakers makers;
    FakeShelf shelf;
};

} // namespace pictor::ui::test
