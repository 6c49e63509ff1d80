// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/indexjob.h"
#include "ui/library/failurelistmodel.h"
#include "ui/support/remedy.h"

#include <QPointer>

#include <optional>

namespace pictor::ui {

/// What the page shows of the run that reads the library's pictures.
class IndexingViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by LibraryViewModel")
    Q_PROPERTY(bool active READ isActive NOTIFY stateChanged)
    Q_PROPERTY(bool paused READ isPaused NOTIFY stateChanged)
    Q_PROPERTY(bool scanning READ isScanning NOTIFY progressChanged)
    Q_PROPERTY(double value READ value NOTIFY progressChanged)
    Q_PROPERTY(QString text READ text NOTIFY progressChanged)
    Q_PROPERTY(QString rate READ rate NOTIFY progressChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY stateChanged)
    Q_PROPERTY(pictor::ui::RemedyNamespace::Remedy remedy READ remedy NOTIFY stateChanged)
    Q_PROPERTY(pictor::ui::FailureListModel *failures READ failures CONSTANT)
public:
    explicit IndexingViewModel(QObject *parent = nullptr);

    /// Shows `job` from now on.
    void follow(library::IndexJob *job);

    bool isActive() const { return m_job && !m_job->hasEnded(); }
    QString model() const { return m_job ? m_job->model() : QString(); } ///< key
    bool isPaused() const { return m_job && m_job->state() == library::IndexJob::State::Paused; }
    /// Of the last run: somebody, or a change of model, ended it.
    bool isCancelled() const { return m_job && m_job->state() == library::IndexJob::State::Cancelled; }
    const library::IndexProgress &progress() const { return m_progress; }
    bool isScanning() const { return m_progress.scanning; }
    double value() const; ///< 0 to 1
    QString text() const; ///< "1,204 of 8,310, 3 min left"
    QString rate() const; ///< "18 pictures/s"; empty if it is not known
    QString errorMessage() const { return m_error ? m_error->message : QString(); } ///< of the last run
    RemedyNamespace::Remedy remedy() const { return remedyOf(m_error.value_or(Error())); }
    FailureListModel *failures() { return &m_failures; }

    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void dismissError();

Q_SIGNALS:
    void stateChanged();
    void progressChanged();

private:
    void readProgress();

    QPointer<library::IndexJob> m_job;
    library::IndexProgress m_progress;
    std::optional<Error> m_error;
    FailureListModel m_failures;
};

} // namespace pictor::ui
