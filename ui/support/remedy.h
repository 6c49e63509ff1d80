// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// Error::Remedy for QML: "Remedy.TryAgain".
namespace RemedyNamespace {
Q_NAMESPACE
QML_NAMED_ELEMENT(Remedy)

enum Remedy {
    None = static_cast<int>(Error::Remedy::None),
    TryAgain = static_cast<int>(Error::Remedy::TryAgain),
    EnterToken = static_cast<int>(Error::Remedy::EnterToken),
    AcceptLicence = static_cast<int>(Error::Remedy::AcceptLicence),
    FreeSpace = static_cast<int>(Error::Remedy::FreeSpace),
    GoOnline = static_cast<int>(Error::Remedy::GoOnline),
};
Q_ENUM_NS(Remedy)
} // namespace RemedyNamespace

inline RemedyNamespace::Remedy remedyOf(const Error &error)
{
    return static_cast<RemedyNamespace::Remedy>(error.remedy);
}

} // namespace pictor::ui
