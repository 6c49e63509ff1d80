// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"
#include "registry/generation.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace pictor {
class TextToImageModel;
}

namespace pictor::ui {

class PictureMakers;

/// Why settings that are used again may not give the same picture again. What takes a look at files is found
/// out off the GUI thread, so that the sentence may grow.
class ReuseCheck : public QObject {
    Q_OBJECT
public:
    struct Subject {
        GenerationSettings settings; ///< as the picture has them
        GenerationRequest request; ///< what would be asked for now, start image included
        QPointer<TextToImageModel> model; ///< that would be asked
        bool isSameModel = true; ///< false: the picture's is not known here
    };

    /// @param makers  outlive this
    explicit ReuseCheck(PictureMakers &makers, QObject *parent = nullptr);

    /// Of several at once, the last one counts.
    void look(const Subject &subject);

Q_SIGNALS:
    void startImageDiffers(const QImage &chosen); ///< this one is not the picture's
    void told(const QString &sentence); ///< translated; empty: nothing is in the way as far as is known
    void looked(); ///< everything is known, and told

private:
    void lookAtStartImage();
    void lookAtRevision();
    void lookAtComputing();
    void takePlan(const inference::GenerationPlan &plan);
    void add(const QString &obstacle);

    PictureMakers &m_makers;
    Subject m_subject;
    QStringList m_obstacles;
    quint64 m_turn = 0; ///< older answers are passed over
};

} // namespace pictor::ui
