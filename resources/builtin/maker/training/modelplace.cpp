// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelplace.h"

#include "inference/engine.h"

#include <algorithm>
#include <string>
#include <system_error>

namespace pictor::landscapes {

namespace {

namespace fs = std::filesystem;

constexpr const char *unfinishedEnding = ".landscapes-unfinished";
constexpr const char *replacedEnding = ".landscapes-replaced";

[[noreturn]] void refuse(const std::string &what)
{
    throw inference::EngineError(inference::EngineError::Kind::RequestFile, what);
}

/// Without links and dots, as far as it is there; without a slash at the end.
fs::path placeOf(const fs::path &folder)
{
    std::error_code failed;
    const fs::path place = fs::weakly_canonical(fs::absolute(folder, failed), failed);
    if (failed)
        refuse("The folder " + folder.string() + " cannot be read: " + failed.message());
    return place.has_filename() ? place : place.parent_path();
}

fs::path beside(fs::path folder, const char *ending)
{
    folder += ending;
    return folder;
}

bool holds(const fs::path &folder, const fs::path &other)
{
    return std::mismatch(folder.begin(), folder.end(), other.begin(), other.end()).first == folder.end();
}

bool areApart(const fs::path &one, const fs::path &other)
{
    return !holds(one, other) && !holds(other, one);
}

/// The first file or link that is no model's; empty if there is none.
fs::path strangerIn(const fs::path &folder)
{
    std::error_code failed;
    for (fs::recursive_directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed)) {
        if (fs::is_directory(at->symlink_status()))
            continue;
        const std::string name = at->path().lexically_relative(folder).generic_string();
        if (std::ranges::find(modelFiles, name) == modelFiles.end())
            return at->path();
    }
    if (failed)
        refuse(folder.string() + " cannot be read: " + failed.message());
    return {};
}

} // namespace

ModelPlace::ModelPlace(const fs::path &folder)
    : m_folder(placeOf(folder))
    , m_unfinished(beside(m_folder, unfinishedEnding))
    , m_replaced(beside(m_folder, replacedEnding))
{
    std::error_code failed;
    // One that was killed while it took the old model's place.
    if (fs::exists(m_replaced) && !fs::exists(m_folder))
        fs::rename(m_replaced, m_folder, failed);
    fs::remove_all(m_unfinished, failed);
    fs::create_directories(m_unfinished, failed);
    if (failed)
        refuse("The folder " + m_unfinished.string() + ", in which the model is written, cannot be made: "
            + failed.message() + ". Choose another with --out.");
}

void ModelPlace::finish() const
{
    std::error_code failed;
    fs::remove_all(m_replaced, failed);
    const bool replaces = fs::exists(m_folder);
    if (replaces)
        fs::rename(m_folder, m_replaced, failed);
    if (!failed)
        fs::rename(m_unfinished, m_folder, failed);
    if (failed) {
        std::error_code ignored;
        if (replaces && !fs::exists(m_folder))
            fs::rename(m_replaced, m_folder, ignored);
        refuse("The model is whole in " + m_unfinished.string() + ", but could not be moved to "
            + m_folder.string() + ": " + failed.message() + ". Move it there.");
    }
    fs::remove_all(m_replaced, failed);
}

void checkModelPlace(const fs::path &folder, const fs::path &state)
{
    const fs::path place = placeOf(folder), kept = placeOf(state);
    if (!areApart(place, kept))
        refuse("The folders of the model, " + place.string() + ", and of the training's state, "
            + kept.string() + ", must lie apart. Choose another with --out.");
    const ModelPlace writable(folder);
    std::error_code ignored;
    fs::remove(writable.unfinished(), ignored);
    if (!fs::exists(place))
        return;
    if (!fs::is_directory(place))
        refuse(place.string() + " is no folder. Choose another with --out.");
    if (const fs::path stranger = strangerIn(place); !stranger.empty())
        refuse(stranger.string()
            + " is no file of a model, and would be lost with what the new one replaces."
              " Move it away, or choose another folder with --out.");
}

void checkBeginningPlace(const fs::path &from, const fs::path &folder, const fs::path &state)
{
    const fs::path beginning = placeOf(from);
    const auto refuseUnlessApart = [&](const fs::path &other, const char *option) {
        if (!areApart(beginning, placeOf(other)))
            refuse("The model in " + beginning.string()
                + " is the one to go on from, and must stay as it is: choose another folder with " + option
                + ".");
    };
    const fs::path place = placeOf(folder);
    for (const fs::path &other : {place, beside(place, unfinishedEnding), beside(place, replacedEnding)})
        refuseUnlessApart(other, "--out");
    refuseUnlessApart(state, "--state");
}

} // namespace pictor::landscapes
