// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/handover.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QQmlApplicationEngine>

#include <cstdio>

extern void qml_register_types_Pictor();

namespace pictor::ui {

namespace {

struct HandOverText {
    Q_DECLARE_TR_FUNCTIONS(pictor::ui::HandOver)
};

QString noAnswerMessage(qint64 process)
{
    return process == 0
        ? HandOverText::tr("It has not answered. It may be busy: wait and try again, or end it and start "
                           "Pictor anew.")
        : HandOverText::tr("It has not answered. It may be busy: wait and try again, or end it (process %1) "
                           "and start Pictor anew.")
              .arg(process);
}

/// @return whether the user wants to try again
bool askToTryAgain(const QString &message)
{
    qml_register_types_Pictor();
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{QStringLiteral("message"), message}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Pictor/AlreadyRunning.qml")));
    if (engine.rootObjects().isEmpty())
        return false;
    QGuiApplication::exec();
    return engine.rootObjects().constFirst()->property("again").toBool();
}

} // namespace

QString activationToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

SingleInstance::Standing standingOf(SingleInstance &instance, const HandedOver &wish)
{
    auto standing = instance.begin(wish);
    while (standing == SingleInstance::Standing::NoAnswer) {
        const QString message = noAnswerMessage(instance.otherProcess());
        fprintf(stderr, "%s %s\n", qUtf8Printable(HandOverText::tr("Pictor is running already.")),
            qUtf8Printable(message));
        if (!askToTryAgain(message))
            break;
        standing = instance.begin(wish);
    }
    return standing;
}

} // namespace pictor::ui
