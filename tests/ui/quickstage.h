// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeldesk.h"

#include "ui/support/pageplaces.h"

#include <QObject>

namespace pictor::ui::test {

/// "stage" in the QML tests: the Models page's view models, and what moves them.
class QuickStage : public QObject {
    Q_OBJECT
    Q_PROPERTY(pictor::ui::ModelListModel *models READ models CONSTANT)
    Q_PROPERTY(pictor::ui::ModelChoice *choice READ choice CONSTANT)
    Q_PROPERTY(pictor::ui::DownloadDesk *downloads READ downloads CONSTANT)
    Q_PROPERTY(pictor::ui::PagePlaces *places READ places CONSTANT)
    Q_PROPERTY(QStringList calls READ calls NOTIFY changed)
    Q_PROPERTY(QStringList scenes READ scenes CONSTANT)
public:
    QuickStage() { connect(&m_desk.store, &ModelStore::downloadChanged, this, &QuickStage::changed); }

    ModelListModel *models() { return &m_desk.models; }
    ModelChoice *choice() { return &m_desk.choice; }
    DownloadDesk *downloads() { return &m_desk.downloads; }
    PagePlaces *places() { return &m_places; }
    QStringList calls() const { return m_desk.store.calls; }
    static QStringList scenes() { return modelScenes(); }

    /// Every model absent, no call made.
    Q_INVOKABLE void reset()
    {
        for (const CatalogueEntry &entry : m_desk.registry.catalogue().entries()) {
            m_desk.upkeep(entry.key).dismiss();
            play(QStringLiteral("absent"), entry.key);
        }
        m_desk.store.calls.clear();
    }
    Q_INVOKABLE void play(const QString &scene, const QString &key)
    {
        test::play(scene, *m_desk.registry.catalogue().find(key), m_desk.store);
    }
    Q_INVOKABLE void endVerification(bool damaged)
    {
        hub::Verification verification{.files = 5, .bytes = 605'157'884};
        if (damaged)
            verification.faults.append(
                {QStringLiteral("model.safetensors"), QStringLiteral("its content differs")});
        m_desk.store.verifying->addResult(verification);
        m_desk.store.verifying->finish();
    }

Q_SIGNALS:
    void changed();

private:
    Workplace m_place;
    ModelDesk m_desk{m_place};
    PagePlaces m_places;
};

} // namespace pictor::ui::test
