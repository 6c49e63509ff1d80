// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/imagelistmodel.h"
#include "ui/library/queryrun.h"
#include "ui/support/remedy.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace pictor::ui {

/// What the grid shows and why: the pictures nearest to the query, best first, or without one the newest.
class LibrarySearch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by LibraryViewModel")
    Q_PROPERTY(pictor::ui::ImageListModel *images READ images CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY stateChanged)
    Q_PROPERTY(pictor::ui::RemedyNamespace::Remedy remedy READ remedy NOTIFY stateChanged)
    Q_PROPERTY(QString heading READ heading NOTIFY queryChanged)
    Q_PROPERTY(bool active READ isActive NOTIFY queryChanged)
    Q_PROPERTY(int pictureCount READ pictureCount NOTIFY queryChanged)
    Q_PROPERTY(QString pictureName READ pictureName NOTIFY queryChanged)
    Q_PROPERTY(QImage preview READ preview NOTIFY previewChanged)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY queryChanged)
public:
    /// Embedding: the query becomes a vector (the model may have to load first).
    enum class State { Browsing, Embedding, Shown, Failed };
    Q_ENUM(State)

    explicit LibrarySearch(QObject *parent = nullptr);
    ~LibrarySearch() override;

    /// Both may be nullptr while they are not there yet; they outlive this object, or their replacement.
    void setBackEnd(library::ImageLibrary *library, library::Embedder *embedder);

    ImageListModel *images() { return &m_images; }
    State state() const { return m_state; }
    QString errorMessage() const { return m_error ? m_error->message : QString(); }
    RemedyNamespace::Remedy remedy() const { return remedyOf(m_error.value_or(Error())); }
    QString heading() const;
    bool isActive() const { return !m_query.isEmpty(); }
    int pictureCount() const { return static_cast<int>(m_query.pictures.size()); }
    QString pictureName() const; ///< "sunset.jpg", or "3 pictures"
    QImage preview() const { return m_preview; }
    QString words() const { return m_query.words; }
    const Query &query() const { return m_query; }

    void setPictures(const QList<QueryPicture> &pictures);
    void setWords(const QString &words);
    void setQuery(const Query &query);
    /// Of the last time, with at least so many rows: as many as its place needs.
    void restore(const Query &query, int rows);
    Q_INVOKABLE void clearPictures();
    Q_INVOKABLE void clear();
    Q_INVOKABLE void tryAgain();

    /// The library's pictures changed: asks again, soon.
    void refresh();

Q_SIGNALS:
    void stateChanged();
    void queryChanged();
    void previewChanged();
    void listed(); ///< the rows are those that were asked for
    void picturesUnreadable(
        const QList<pictor::Error> &problems); ///< some of the query's pictures; the others count

private:
    struct Target {
        QString revision;
        std::vector<float> vector;
    };

    void change(const Query &query);
    void begin();
    void takeDecoded(const DecodedQuery &decoded);
    void ask();
    void show(const Result<QList<library::SearchHit>> &hits, int wanted);
    void fail(const Error &error);
    void enter(State state);

    library::ImageLibrary *m_library = nullptr;
    library::Embedder *m_embedder = nullptr;
    ImageListModel m_images;
    Query m_query;
    QImage m_preview;
    std::unique_ptr<QueryRun> m_run; ///< while embedding
    std::optional<Target> m_target; ///< once embedded
    std::optional<Error> m_error;
    State m_state = State::Browsing;
    QTimer m_refresh;
    std::unique_ptr<QObject>
        m_asking; ///< context of the question under way; a new question drops the old answer
    int m_wantedFirst; ///< rows, of each new question
    int m_wanted; ///< rows
};

} // namespace pictor::ui
