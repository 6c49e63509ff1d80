// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/userlocale.h"

#include <mutex>
#include <optional>

namespace pictor {

namespace {

struct ChosenLocale {
    std::mutex mutex{};
    std::optional<QLocale> locale{};
};

ChosenLocale &chosenLocale()
{
    static ChosenLocale chosen;
    return chosen;
}

} // namespace

QLocale userLocale()
{
    ChosenLocale &chosen = chosenLocale();
    const std::scoped_lock lock(chosen.mutex);
    return chosen.locale ? *chosen.locale : QLocale();
}

void setUserLocale(const QLocale &locale)
{
    ChosenLocale &chosen = chosenLocale();
    const std::scoped_lock lock(chosen.mutex);
    chosen.locale = locale;
}

} // namespace pictor
