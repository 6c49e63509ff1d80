// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/reusecheck.h"

#include "base/detached.h"
#include "base/whendone.h"
#include "images/startimage.h"
#include "registry/cataloguetexts.h"
#include "registry/texttoimagemodel.h"
#include "ui/create/picturemakers.h"

#include <QRegularExpression>

namespace pictor::ui {

namespace {

/// "cuda bf16" of "cuda:1 bf16": which of several does not matter.
QString wayOf(QString computing)
{
    static const QRegularExpression number(QStringLiteral(":[0-9]+"));
    return computing.remove(number);
}

} // namespace

ReuseCheck::ReuseCheck(PictureMakers &makers, QObject *parent)
    : QObject(parent)
    , m_makers(makers)
{
}

void ReuseCheck::look(const Subject &subject)
{
    ++m_turn;
    m_subject = subject;
    m_obstacles.clear();
    Q_EMIT told({});
    const GenerationSettings &settings = m_subject.settings;
    if (!m_subject.isSameModel)
        add(tr("it was made with %1, which is not known here, and %2 stays chosen")
                .arg(settings.modelName.isEmpty() ? settings.model : catalogueText(settings.modelName),
                    m_subject.model ? catalogueText(m_subject.model->name()) : QString()));
    if (settings.steps > GenerationRequest::mostSteps)
        add(tr("it took %n step(s), and %1 are the most", nullptr, settings.steps)
                .arg(GenerationRequest::mostSteps));
    if (settings.noiseIsGiven)
        add(tr("its noise came from a file, and not from the seed"));
    lookAtStartImage();
}

void ReuseCheck::lookAtStartImage()
{
    const QString hash = m_subject.settings.startImageHash;
    const QImage chosen = m_subject.request.startImage;
    const auto missing = [this] {
        add(tr("it was made from a start image, which the file does not hold: choose it below “More”"));
    };
    if (hash.isEmpty() || chosen.isNull()) {
        if (!hash.isEmpty())
            missing();
        lookAtRevision();
        return;
    }
    const auto hashed = runDetached([chosen, size = m_subject.settings.size] {
        return images::pixelHash(images::startImage(chosen, size));
    });
    whenDone(this, hashed, [this, chosen, hash, missing, turn = m_turn](const QString &found) {
        if (turn != m_turn)
            return;
        if (found != hash) {
            Q_EMIT startImageDiffers(chosen);
            missing();
        }
        lookAtRevision();
    });
}

void ReuseCheck::lookAtRevision()
{
    const GenerationSettings &settings = m_subject.settings;
    if (settings.revision.isEmpty() || !m_subject.isSameModel) {
        lookAtComputing();
        return;
    }
    whenDone(this, m_makers.revision(settings.model), [this, turn = m_turn](const QString &revision) {
        if (turn != m_turn)
            return;
        if (!revision.isEmpty() && revision != m_subject.settings.revision)
            add(tr("it was made with another version of %1")
                    .arg(catalogueText(m_subject.settings.modelName)));
        lookAtComputing();
    });
}

void ReuseCheck::lookAtComputing()
{
    if (m_subject.settings.computedBy.isEmpty() || !m_subject.isSameModel || !m_subject.model) {
        Q_EMIT looked();
        return;
    }
    whenDone(this, m_subject.model->plan(m_subject.request),
        [this, turn = m_turn](const Result<inference::GenerationPlan> &plan) {
            if (turn != m_turn)
                return;
            if (plan)
                takePlan(*plan);
            Q_EMIT looked();
        });
}

void ReuseCheck::takePlan(const inference::GenerationPlan &plan)
{
    const QString then = wayOf(m_subject.settings.computedBy);
    const QString now = wayOf(QString::fromStdString(plan.computing));
    if (!now.isEmpty() && now != then)
        add(tr("it was computed in another way (%1, and %2 now)", "as in: cuda bf16").arg(then, now));
}

void ReuseCheck::add(const QString &obstacle)
{
    m_obstacles.append(obstacle);
    Q_EMIT told(tr("These settings may not give the same picture again: %1.")
                    .arg(m_obstacles.join(tr("; ", "between reasons"))));
}

} // namespace pictor::ui
