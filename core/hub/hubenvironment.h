// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QUrl>

#include <chrono>

namespace pictor::hub {

/// `path` with a leading "~" and every "$VAR" or "${VAR}" replaced, as Python's os.path.expanduser and
/// expandvars do: what is not set stays as it is written.
QString expanded(const QString &path, const QProcessEnvironment &environment);

/// Absolute folder of the Hugging Face cache: HF_HUB_CACHE, else HUGGINGFACE_HUB_CACHE, else hub in HF_HOME,
/// else huggingface/hub in XDG_CACHE_HOME or ~/.cache. A variable that is set but empty does not count.
QString cacheRoot(const QProcessEnvironment &environment);

/// What the environment says about the hub, read once at start. Touches neither disk nor network.
struct HubEnvironment {
    QUrl endpoint; ///< HF_ENDPOINT, without "/" at its end; not valid if that is no http(s) address
    QString cacheRoot;
    QString token; ///< HF_TOKEN, else HUGGING_FACE_HUB_TOKEN; empty: none
    QString tokenFile; ///< HF_TOKEN_PATH, else token in HF_HOME; absolute
    bool implicitToken =
        true; ///< false (HF_HUB_DISABLE_IMPLICIT_TOKEN): neither `token` nor `tokenFile` is used
    /// What forbids every request: "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "--offline"; empty: nothing.
    QString offlineSwitch;
    bool symlinks = true; ///< false (HF_HUB_DISABLE_SYMLINKS): snapshots hold files, not links
    std::chrono::seconds metadataTimeout{10}; ///< HF_HUB_ETAG_TIMEOUT
    std::chrono::seconds stallTimeout{
        30}; ///< HF_HUB_DOWNLOAD_TIMEOUT: this long without a byte is a lost connection

    bool offline() const { return !offlineSwitch.isEmpty(); }

    static HubEnvironment from(
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
};

/// `text`, from a variable, a file or a person, as a token: without line ends and blanks around it.
QString cleanToken(const QString &text);

/// Whether `url` leads to the same scheme, host and port as `other`: the only place a token may go with it.
bool isSameOrigin(const QUrl &url, const QUrl &other);

/// Whether a redirect to `url` stays within the hub: the origin of `endpoint`, or one of the hub's own hosts.
bool isWithinHub(const QUrl &url, const QUrl &endpoint);

} // namespace pictor::hub
