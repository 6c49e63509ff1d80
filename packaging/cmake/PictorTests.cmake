# SPDX-License-Identifier: GPL-3.0-or-later
# How every test of Pictor is built and run; the maker includes it when it is built alone too.
include_guard(GLOBAL)

cmake_path(SET PICTOR_TEST_DATA NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../../tests/data")

# For a program whose one class with Q_OBJECT stands in its own source, moc is all that is needed: AUTOMOC's scan and the
# source that it always compiles took longer than the test. A header with such a class brings AUTOMOC back.
function(pictor_generate_moc name)
    foreach(source IN LISTS ARGN)
        # Read now, and again when it may have got such a class, or lost it.
        cmake_path(ABSOLUTE_PATH source NORMALIZE)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
        file(STRINGS ${source} classes REGEX "Q_(OBJECT|GADGET|NAMESPACE)" LIMIT_COUNT 1)
        if(classes)
            return()
        endif()
    endforeach()
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/moc/${name}.moc)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    # No TARGET: without include paths moc reads this source alone. It knows no macros then either: slots may not stand
    # under #if, or they silently never run.
    qt_generate_moc(${name}.cpp ${moc})
    target_sources(${name} PRIVATE ${moc})
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc)
endfunction()

# pictor_add_test(tst_name LIBRARIES ... [SOURCES ...]): a Qt Test program of tst_name.cpp, run offscreen.
function(pictor_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES;SOURCES")
    qt_add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Pictor::Flags Qt6::Test ${arg_LIBRARIES})
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../../tests) # support/
    target_compile_definitions(${name} PRIVATE PICTOR_TEST_DATA="${PICTOR_TEST_DATA}")
    if(NOT MSVC) # a test runs once for each time that it is compiled
        target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)
    endif()
    pictor_generate_moc(${name} ${arg_SOURCES})
    add_test(NAME ${name} COMMAND ${name})
    # No test may find the real user's models, settings, display, keyring or desktop, or reach anything but this machine.
    set_tests_properties(${name} PROPERTIES TIMEOUT 900 ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent;PICTOR_MODELS_DIR=${CMAKE_CURRENT_BINARY_DIR}/no-models;OMP_WAIT_POLICY=passive;LC_ALL=C.UTF-8;HF_HOME=${CMAKE_CURRENT_BINARY_DIR}/no-hub;HF_ENDPOINT=http://127.0.0.1:9;XDG_CACHE_HOME=${CMAKE_CURRENT_BINARY_DIR}/xdg/cache;XDG_CONFIG_HOME=${CMAKE_CURRENT_BINARY_DIR}/xdg/config;XDG_DATA_HOME=${CMAKE_CURRENT_BINARY_DIR}/xdg/data")
endfunction()
