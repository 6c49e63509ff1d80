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

QString messageFor(SingleInstance::Standing standing, const SingleInstance &instance, const HandedOver &wish)
{
    using Standing = SingleInstance::Standing;
    if (standing == Standing::StartedOtherwise)
        return HandOverText::tr("It was not started with %1, and cannot change that while it is open. Close "
                                "it, then try again.")
            .arg(wish.options.join(QLatin1Char(' ')));
    if (standing == Standing::TooLong)
        return HandOverText::tr(
            "It cannot take so many files at once. Open fewer of them, or the folder that they are in.");
    if (standing == Standing::Unreachable)
        return HandOverText::tr(
            "It uses the same data and cannot be reached from here: it may run in a sandbox, a container or "
            "on another machine. Close it there and try again, or start with another folder: --data DIR.");
    return noAnswerMessage(instance.otherProcess());
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
    using Standing = SingleInstance::Standing;
    auto standing = instance.begin(wish);
    while (standing != Standing::First && standing != Standing::HandedOver) {
        const QString message = messageFor(standing, instance, wish);
        fprintf(stderr, "%s %s\n", qUtf8Printable(HandOverText::tr("Pictor is running already.")),
            qUtf8Printable(message));
        if (!askToTryAgain(message))
            break;
        standing = instance.begin(wish);
    }
    return standing;
}

} // namespace pictor::ui
