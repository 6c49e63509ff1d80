// SPDX-License-Identifier: GPL-3.0-or-later
// Runs qml/tst_*.qml: the components of the module Pictor, one by one.
#include "quickstage.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QtQuickTest>

extern void qml_register_types_Pictor();

class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        qml_register_types_Pictor();
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_stage = std::make_unique<pictor::ui::test::QuickStage>();
        engine->rootContext()->setContextProperty(QStringLiteral("stage"), m_stage.get());
    }
    void cleanupTestCase() { m_stage.reset(); }

private:
    std::unique_ptr<pictor::ui::test::QuickStage> m_stage;
};

QUICK_TEST_MAIN_WITH_SETUP(ui, Setup)
#include "tst_quick.moc"
