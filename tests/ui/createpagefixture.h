// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakemakers.h"
#include "fakestore.h"
#include "windowdriver.h"
#include "workplace.h"

#include "ui/session.h"

#include <QTemporaryDir>

#include <memory>

namespace pictor::ui::test {

/// The Create page in the real window, over models whose jobs the test ends and a real gallery; for each test
/// function anew.
class CreatePageFixture {
protected:
    void prepare(); ///< before the first window
    void open(); ///< in a new place
    /// Opens a window, or another one in the same place.
    /// @param scene  of tests/ui/modelscenes.h
    void start(const QString &scene = QStringLiteral("here"));
    void close();

    void type(const char *words);
    /// Makes a picture of these words and waits until it is in the gallery.
    void make(const char *words);
    QQuickItem *item(const char *name) const { return m_driver->item(QString::fromLatin1(name)); }
    CreateViewModel &create() { return m_session->create(); }
    QString prompt() const { return item("PromptField")->property("text").toString(); }

    const QTemporaryDir m_shipped; ///< models that come with Pictor
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<FakeStore> m_store;
    std::unique_ptr<FakeAccess> m_access;
    std::unique_ptr<FakeMakers> m_makers;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WindowDriver> m_driver;
};

} // namespace pictor::ui::test
