// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakemakers.h"
#include "modelscenes.h"
#include "windowdriver.h"
#include "workplace.h"

#include "ui/session.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace pictor::ui::test {

/// The real window in one of the states that matter: empty, full, failed, busy, of every page.
class WindowStage {
public:
    /// "create/full", "library/busy", …: what stands before the stroke is the page.
    static QStringList states();

    /// Opens the window, and leads it into `state`.
    explicit WindowStage(const QString &state);
    ~WindowStage();

    /// Whether the state was reached.
    bool isReached() const { return m_isReached; }
    Session &session() { return *m_session; }
    QQuickWindow *window() { return m_session->window(); }
    WindowDriver &driver() { return *m_driver; }

    /// Has the window speak the language of that code, at once.
    void speak(const QString &code) { m_session->settings().setLanguage(code); }
    void resize(QSize size);
    /// Until everything that is known stands in its place.
    void settle();

private:
    using Condition = std::function<bool()>;
    void play(const QString &page, const QString &scene);
    Condition playCreate(const QString &scene);
    Condition playLibrary(const QString &scene);
    Condition playModels(const QString &scene);
    Condition playHelp(const QString &scene);
    Condition playSettings(const QString &scene);
    Condition watch(int pictures);
    Condition openMenu(const QString &list);
    /// Waits for it. @return whether it came
    bool await(const Condition &condition);

    Workplace m_place;
    FakeStore m_store;
    FakeAccess m_access;
    FakeMakers m_makers;
    Translation m_translation;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WindowDriver> m_driver;
    bool m_isReached = true;
};

} // namespace pictor::ui::test
