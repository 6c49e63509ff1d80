# SPDX-License-Identifier: GPL-3.0-or-later
# An installer made by NSIS. UNTRIED, all of it: written without such a machine. What uses POSIX has
# to be told what to use instead first: app/console, app/interrupt, ui/support/startuptrace, core/library/filestamp, the
# locks and links of core/hub, and core/inference/weights/pages with its runtime/.
set(CPACK_NSIS_DISPLAY_NAME Pictor)
set(CPACK_NSIS_PACKAGE_NAME Pictor)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/pictor.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON) # for the command line

# The picture that Explorer and the task bar show, as a resource of the program.
set(icon ${CMAKE_CURRENT_BINARY_DIR}/pictor.ico)
set(CPACK_NSIS_MUI_ICON ${icon})
set(CPACK_NSIS_MUI_UNIICON ${icon})
add_executable(rendericon icons/rendericon.cpp)
target_link_libraries(rendericon PRIVATE Pictor::Flags Qt6::Gui Qt6::Svg)
add_custom_command(OUTPUT ${icon}
    COMMAND rendericon ${PROJECT_SOURCE_DIR}/resources/icons/pictor.svg 256 ${icon}
    DEPENDS rendericon ${PROJECT_SOURCE_DIR}/resources/icons/pictor.svg VERBATIM)
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/pictor.rc CONTENT "IDI_ICON1 ICON \"@icon@\"\n" @ONLY)
add_library(pictor_resource OBJECT ${CMAKE_CURRENT_BINARY_DIR}/pictor.rc)
enable_language(RC)
add_custom_target(pictor_ico DEPENDS ${icon})
add_dependencies(pictor_resource pictor_ico)
target_link_libraries(pictor PRIVATE pictor_resource)

# Qt, its plugins and QML modules, and libtorch with its companions, beside the program.
qt_generate_deploy_qml_app_script(TARGET pictor FILENAME_VARIABLE deploy)
install(SCRIPT ${deploy})
install(DIRECTORY ${TORCH_INSTALL_PREFIX}/lib/ DESTINATION bin FILES_MATCHING PATTERN "*.dll")
