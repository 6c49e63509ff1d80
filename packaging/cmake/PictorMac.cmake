# SPDX-License-Identifier: GPL-3.0-or-later
# A disk image with the program as a bundle. UNTRIED, all of it: written without such a machine, and neither signed nor
# notarised. Linux alone is asked so far, among others, by core/inference/runtime/processor.cpp (how many processors there are).
set(CPACK_DMG_VOLUME_NAME Pictor)
set(icon ${CMAKE_CURRENT_BINARY_DIR}/pictor.icns)
add_executable(rendericon icons/rendericon.cpp)
target_link_libraries(rendericon PRIVATE Pictor::Flags Qt6::Gui Qt6::Svg)
add_custom_command(OUTPUT ${icon}
    COMMAND rendericon ${PROJECT_SOURCE_DIR}/resources/icons/pictor.svg 512 ${icon}
    DEPENDS rendericon ${PROJECT_SOURCE_DIR}/resources/icons/pictor.svg VERBATIM)
add_custom_target(pictor_icns ALL DEPENDS ${icon})
install(FILES ${icon} DESTINATION pictor.app/Contents/Resources)
set_target_properties(pictor PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_BUNDLE_NAME Pictor
    MACOSX_BUNDLE_GUI_IDENTIFIER ${app_id}
    MACOSX_BUNDLE_ICON_FILE pictor.icns
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})

# Qt with its plugins and QML modules into the bundle, and libtorch to where the inference module looks for it.
qt_generate_deploy_qml_app_script(TARGET pictor FILENAME_VARIABLE deploy)
install(SCRIPT ${deploy})
set(module_folder pictor.app/Contents/lib/pictor)
install(DIRECTORY ${TORCH_INSTALL_PREFIX}/lib/ DESTINATION ${module_folder} FILES_MATCHING PATTERN "*.dylib")
get_property(module GLOBAL PROPERTY PICTOR_INFERENCE_MODULE)
set_target_properties(${module} PROPERTIES INSTALL_RPATH "@loader_path")
