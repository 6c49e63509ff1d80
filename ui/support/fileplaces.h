// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QUrl>
#include <QWindow>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// Where the dialogs begin that choose files: those of one kind where the last of them ended in this session.
class FilePlaces : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    enum Kind { Pictures, Saving, Models };
    Q_ENUM(Kind)

    using QObject::QObject;

    /// Where one begins that chooses files: before there was another of its kind, in the folder `usual`, or
    /// if that is empty in the platform's folder of pictures, of models the home folder. Instead of a folder
    /// that is not there, the next one above it.
    Q_INVOKABLE QUrl begin(pictor::ui::FilePlaces::Kind kind, const QString &usual = {}) const;
    /// Where one begins that chooses a folder: where the usual one stands among others, as Qt's own dialog
    /// cannot choose the one it shows. Of models the home folder.
    Q_INVOKABLE QUrl beginAround(pictor::ui::FilePlaces::Kind kind, const QString &usual = {}) const;
    /// One ended with this file or folder: the next of its kind begins where that is.
    Q_INVOKABLE void end(pictor::ui::FilePlaces::Kind kind, const QUrl &chosen);

    /// `name` in that folder, with " (2)" and so on before its suffix if a file has it already.
    Q_INVOKABLE QUrl freeFile(const QUrl &folder, const QString &name) const;
    /// The file that a dialog to save says was chosen. One without the suffix of a format that can be written
    /// gets `suffix`. Where the dialog has not asked whether to replace a file, the name is freeFile()'s.
    /// @param dialog  Qt's own, which replaces without a question, or one that shows the system's
    Q_INVOKABLE QUrl savedFile(const QObject *dialog, const QUrl &chosen, const QString &suffix) const;
    /// Has the dialog that is shown in `window` show the name of `file`, if it is Qt's own and shows none.
    Q_INVOKABLE void showName(QWindow *window, const QUrl &file) const;

private:
    QHash<Kind, QString> m_last; ///< folders
};

} // namespace pictor::ui
