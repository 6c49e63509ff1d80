// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/transferprogress.h"

#include "base/userlocale.h"
#include "hub/messages.h"

namespace pictor::hub {

QString describe(const TransferProgress &progress)
{
    using Phase = TransferProgress::Phase;
    switch (progress.phase) {
    case Phase::Preparing:
        return Text::tr("Looking what is needed");
    case Phase::Searching:
        return Text::tr("Looking through other programs’ folders");
    case Phase::WaitingForOther:
        return Text::tr("Waiting for another program that downloads the same file");
    case Phase::Downloading:
        return Text::tr("Downloading");
    case Phase::WaitingToRetry:
        return Text::tr("Waiting until %1 to try again")
            .arg(userLocale().toString(progress.retryAt.toLocalTime().time()));
    case Phase::Verifying:
        break;
    }
    return Text::tr("Checking");
}

} // namespace pictor::hub
