// SPDX-License-Identifier: GPL-3.0-or-later
#include "createpagefixture.h"

#include "modelscenes.h"
#include "qmlwarnings.h"

#include <QAccessible>
#include <QDir>
#include <QQuickStyle>
#include <QTest>

namespace pictor::ui::test {

void CreatePageFixture::prepare()
{
    QVERIFY(QDir(m_shipped.path()).mkdir(QStringLiteral("landscapes")));
    qputenv("PICTOR_MODELS_DIR", m_shipped.path().toUtf8());
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QAccessible::setActive(true);
}

void CreatePageFixture::open()
{
    failOnQmlWarnings();
    m_place = std::make_unique<Workplace>();
    Settings(m_place->paths().settings()).setGalleryFolder(m_place->filePath(QStringLiteral("made")));
    start();
}

void CreatePageFixture::start(const QString &scene)
{
    m_driver.reset();
    m_session.reset();
    m_makers = std::make_unique<FakeMakers>();
    m_store = std::make_unique<FakeStore>();
    m_access = std::make_unique<FakeAccess>();
    Session::Options options{m_place->paths(), m_place->registry()};
    options.store = m_store.get();
    options.access = m_access.get();
    options.makers = m_makers.get();
    play(scene, options.registry.catalogue, *m_store);
    m_session = std::make_unique<Session>(options);
    QVERIFY(m_session->show());
    m_session->window()->resize(1200, 800);
    m_driver = std::make_unique<WindowDriver>(m_session->window());
    QTRY_VERIFY(create().maker()->model());
    QTRY_VERIFY(item("PromptField"));
}

void CreatePageFixture::close()
{
    m_driver.reset();
    m_session.reset();
    m_makers.reset();
    m_place.reset();
}

void CreatePageFixture::type(const char *words)
{
    for (const char *letter = words; *letter; ++letter)
        QTest::sendKeyEvent(QTest::Click, m_session->window(), Qt::Key_unknown, QString(QLatin1Char(*letter)),
            Qt::NoModifier);
}

void CreatePageFixture::make(const char *words)
{
    create().form()->setPrompt(QString::fromLatin1(words));
    create().generate();
    m_makers->job()->finish();
    QTRY_VERIFY(!create().filmstrip()->at(0).file.path.isEmpty());
}

} // namespace pictor::ui::test
