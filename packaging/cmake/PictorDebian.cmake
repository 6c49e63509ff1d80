# SPDX-License-Identifier: GPL-3.0-or-later
# A package for the Debian that it is built on, 12 or 13: each has another libtorch, and so another inference module.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/DebianTools.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/WithoutLdconfig.cmake)

# 0.1.0-1~deb12 gives way to 0.1.0-1~deb13 when the system is upgraded.
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
cmake_host_system_information(RESULT system QUERY DISTRIB_INFO)
if(DEFINED system_VERSION_ID AND system_ID STREQUAL debian)
    string(APPEND CPACK_DEBIAN_PACKAGE_RELEASE "~deb${system_VERSION_ID}")
endif()

# Libraries that are linked, with their versions.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded by its name: QML modules, plugins. packages.txt has the same for those who build.
set(loaded
    libqt6sql6-sqlite
    qml6-module-qt-labs-folderlistmodel
    qml6-module-qtcore
    qml6-module-qtqml
    qml6-module-qtqml-models
    qml6-module-qtqml-workerscript
    qml6-module-qtquick
    qml6-module-qtquick-controls
    qml6-module-qtquick-dialogs
    qml6-module-qtquick-layouts
    qml6-module-qtquick-shapes
    qml6-module-qtquick-templates
    qml6-module-qtquick-window
    qt6-image-formats-plugins
    "qt6-svg-plugins | libqt6svg6 (<< 6.5)") # Debian 13 has them apart
list(JOIN loaded ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
# It runs without: slower, through XWayland, with a typeface that is there anyway.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "libopenblas0-openmp | libopenblas0, qt6-wayland, qt6-translations-l10n, fonts-dejavu-core | fonts-noto-core")
