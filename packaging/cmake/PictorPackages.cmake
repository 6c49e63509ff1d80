# SPDX-License-Identifier: GPL-3.0-or-later
# CPack: `cpack` in the build folder makes a package for the system that it runs on.
set(CPACK_PACKAGE_NAME pictor)
set(CPACK_PACKAGE_VENDOR Pictor)
set(CPACK_PACKAGE_CONTACT "Pictor developers <pictor@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "makes pictures from words and finds them by likeness")
set(CPACK_PACKAGE_DESCRIPTION
    "Describe a picture and watch it appear, step by step, or drop one on the window and see its nearest in your folders.
Offline, in a native window, on this machine alone: pictures never leave it, and nothing is fetched but the models that
are asked for. Computes with libtorch. A command line does the same for scripts.")
set(CPACK_PACKAGE_EXECUTABLES pictor Pictor)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Pictor)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    include(${CMAKE_CURRENT_LIST_DIR}/PictorWindows.cmake)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    include(${CMAKE_CURRENT_LIST_DIR}/PictorMac.cmake)
else()
    set(CPACK_GENERATOR TXZ)
    find_program(PICTOR_DPKG_SHLIBDEPS dpkg-shlibdeps)
    if(PICTOR_DPKG_SHLIBDEPS)
        set(CPACK_GENERATOR DEB)
    endif()
    # Always: `cpack -G DEB` may be called where that is missing now.
    include(${CMAKE_CURRENT_LIST_DIR}/PictorDebian.cmake)
endif()
include(CPack)
