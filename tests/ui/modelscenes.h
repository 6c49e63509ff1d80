// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakestore.h"

#include "registry/catalogue.h"

namespace pictor::ui::test {

/// States that a model's files can be in, by name, to be looked at and tested: "absent", "shipped"
/// (only what comes with Pictor is here), "queued", "downloading", "paused", "retrying", "preparing",
/// "offline", "lost", "full", "token", "licence", "here".
QStringList modelScenes();

/// Puts every model of `catalogue` that can be downloaded into `scene`, a quarter of its bytes here.
void play(const QString &scene, const Catalogue &catalogue, FakeStore &store);
void play(const QString &scene, const CatalogueEntry &entry, FakeStore &store);

} // namespace pictor::ui::test
