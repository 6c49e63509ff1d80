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
    target_compile_options(pictor_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion)
    # A name that stands for two things in two sources hides one of them only where they are compiled as one: there
    # lint_tidy sees to it, which asks again for one source alone.
    target_compile_options(pictor_flags INTERFACE $<$<NOT:$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>>:-Wshadow>)
    # ccache can reuse a precompiled header only if the preprocessed form is stable.
    target_compile_options(pictor_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

# GNU's linker takes some seconds for each of the tests, LLVM's half a one.
find_program(PICTOR_LLD ld.lld)
if(PICTOR_LLD AND UNIX AND NOT APPLE)
    add_link_options(-fuse-ld=lld)
endif()

# For builds from nothing: reading Qt's headers is most of the work. A build that follows changes is faster without, and it
# alone tells of an #include that is missing.
option(PICTOR_UNITY "Compile several sources of a room as one" OFF)

# pictor_compile_together(TARGET [EXCEPT SOURCE ...]): those are left out whose names for themselves mean something else to
# their neighbours.
function(pictor_compile_together target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "EXCEPT")
    if(PICTOR_UNITY)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 10)
        # g++ takes what a source keeps for itself for a header's, in the frames of coroutines.
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
        set_source_files_properties(${arg_EXCEPT} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
endfunction()

# Where we know the compiler's warnings (Debian 12's), start.sh and test.sh build the same objects.
set(known_compiler OFF)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    set(known_compiler ON)
endif()
option(PICTOR_WERROR "Treat warnings as errors" ${known_compiler})
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
