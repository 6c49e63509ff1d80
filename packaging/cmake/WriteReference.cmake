# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DPROGRAM=pictor -DFORM=man -DFILE=pictor.1 -P: what `pictor reference FORM` prints, as a file; in English, whatever the
# builder speaks.
execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 ${PROGRAM} reference ${FORM} OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY ENCODING UTF-8)
file(WRITE ${FILE} "${text}")
