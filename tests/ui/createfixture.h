// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "createdesk.h"

#include <QTest>

#include <memory>

namespace pictor::ui::test {

/// A Create page that has begun, for each test function anew.
class CreateFixture {
protected:
    void open()
    {
        m_place = std::make_unique<Workplace>();
        start();
    }
    void close()
    {
        m_create.reset();
        m_desk.reset();
        m_place.reset();
    }
    /// Begins, or begins anew in the same place.
    /// @param scene  of tests/ui/modelscenes.h
    void start(const QString &scene = QStringLiteral("here"))
    {
        m_create.reset();
        m_desk = std::make_unique<CreateDesk>(*m_place, scene);
        m_create = std::make_unique<CreateViewModel>(m_desk->services());
        m_create->begin();
        QTRY_VERIFY(m_create->maker()->model());
    }
    /// As after a kill: nobody had the time to say good-bye.
    void restart() { start(); }
    void generate(const char *prompt)
    {
        m_create->form()->setPrompt(QString::fromLatin1(prompt));
        m_create->generate();
    }

    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<CreateDesk> m_desk;
    std::unique_ptr<CreateViewModel> m_create;
};

} // namespace pictor::ui::test
