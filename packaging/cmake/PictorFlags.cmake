# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings that every Pictor target shares; core/inference includes it when it is built alone too.
include_guard(GLOBAL)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# Debian's libtorch loads Qt 5 through OpenCV: symbols that leak from us crash a Debug Qt 6 program before main.
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(PICTOR_CCACHE ccache)
if(PICTOR_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${PICTOR_CCACHE})
endif()

add_library(pictor_flags INTERFACE)
add_library(Pictor::Flags ALIAS pictor_flags)
target_compile_definitions(pictor_flags INTERFACE QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(pictor_flags INTERFACE /W4 /permissive- /utf-8)
else()
    target_compile_options(pictor_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
    # ccache can reuse a precompiled header only if the preprocessed form is stable.
    target_compile_options(pictor_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

# GNU's linker takes some seconds for each of the tests, LLVM's half a one.
find_program(PICTOR_LLD ld.lld)
if(PICTOR_LLD AND UNIX AND NOT APPLE)
    add_link_options(-fuse-ld=lld)
endif()

option(PICTOR_WERROR "Treat warnings as errors" OFF)
if(PICTOR_WERROR)
    set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
endif()

set(PICTOR_SANITIZE "" CACHE STRING "Sanitizers for every target, such as address,undefined or thread")
if(PICTOR_SANITIZE)
    add_compile_options(-fsanitize=${PICTOR_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${PICTOR_SANITIZE})
    # g++ misjudges code that it has instrumented, libtorch's headers for one.
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
