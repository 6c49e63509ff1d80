// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/engineerror.h"

#include "inference/engine.h"
#include "registry/messages.h"

#include <new>

namespace pictor {

namespace {

using inference::EngineError;

Error::Kind kindOf(EngineError::Kind kind)
{
    switch (kind) {
    case EngineError::Kind::Cancelled:
        return Error::Kind::Cancelled;
    case EngineError::Kind::NotFound:
        return Error::Kind::NotFound;
    case EngineError::Kind::Corrupt:
        return Error::Kind::Corrupt;
    case EngineError::Kind::RequestFile:
        return Error::Kind::Denied;
    case EngineError::Kind::OutOfMemory:
        return Error::Kind::OutOfMemory;
    case EngineError::Kind::Unsupported:
        return Error::Kind::Unsupported;
    case EngineError::Kind::Internal:
        break;
    }
    return Error::Kind::Internal;
}

/// What happened and what to do next, around the engine's own words.
QString sentence(Error::Kind kind, const QString &words)
{
    switch (kind) {
    case Error::Kind::Cancelled:
        return Text::tr("Cancelled.");
    case Error::Kind::NotFound:
        return Text::tr("A file of the model is missing; put it back or get the model again. (%1)")
            .arg(words);
    case Error::Kind::Corrupt:
        return Text::tr("A file of the model is damaged; replace it by a fresh copy. (%1)").arg(words);
    case Error::Kind::Denied:
        return Text::tr("A file that you named cannot be used; correct the path, or name another. (%1)")
            .arg(words);
    case Error::Kind::OutOfMemory:
        return Text::tr(
            "There is not enough memory; close other programs, or choose a smaller picture or model. (%1)")
            .arg(words);
    case Error::Kind::Unsupported:
        return Text::tr("This cannot be done here; use another model, device or precision. (%1)").arg(words);
    default:
        return Text::tr("The model failed in a way that it should not; please report this. (%1)").arg(words);
    }
}

Error error(Error::Kind kind, const char *what)
{
    const QString words = QString::fromUtf8(what);
    return {kind, sentence(kind, words), words};
}

} // namespace

Error errorFromException()
{
    try {
        throw;
    } catch (const EngineError &e) {
        return error(kindOf(e.kind()), e.what());
    } catch (const std::bad_alloc &e) {
        return error(Error::Kind::OutOfMemory, e.what());
    } catch (const std::exception &e) {
        return error(Error::Kind::Internal, e.what());
    } catch (...) {
        return error(Error::Kind::Internal, "unknown exception");
    }
}

} // namespace pictor
