// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "messages.h"

namespace pictor::app {

Program program()
{
    return {Text::tr("Pictor makes pictures from words and finds them by likeness, on your machine."),
        {Text::tr("pictor [options] [FILE…]"), Text::tr("pictor COMMAND [options]")},
        Text::tr("Without a command, the window opens. It finds what looks like the pictures that it is "
                 "given, and "
                 "adds folders to the library."),
        {
            {QStringLiteral("pictor"), Text::tr("Opens the window.")},
            {QStringLiteral("pictor index ~/Pictures"),
                Text::tr("Learns what the pictures in a folder look like.")},
            {QStringLiteral("pictor search sketch.png"), Text::tr("Finds those that look most like it.")},
        }};
}

} // namespace pictor::app
