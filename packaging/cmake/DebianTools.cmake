# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack for each generator, before anything is made. Without dpkg-shlibdeps CPack would go on, and make a .deb that
# depends on none of the libraries that the program is linked to.
if(CPACK_GENERATOR STREQUAL "DEB")
    foreach(tool dpkg-shlibdeps file)
        unset(found)
        find_program(found ${tool} NO_CACHE)
        if(NOT found)
            message(FATAL_ERROR "A .deb cannot be made without ${tool}. Install what it takes, then call cpack again:\n"
                "  sudo apt-get install dpkg-dev file\n")
        endif()
    endforeach()
endif()
