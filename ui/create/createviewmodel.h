// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/canvasviewmodel.h"
#include "ui/create/closeguard.h"
#include "ui/create/createstore.h"
#include "ui/create/filmstripmodel.h"
#include "ui/create/generationform.h"
#include "ui/create/generationqueue.h"
#include "ui/create/livegeneration.h"
#include "ui/create/makerchoice.h"
#include "ui/create/memoryplan.h"
#include "ui/create/pictureintake.h"
#include "ui/create/picturetrouble.h"
#include "ui/create/prompthistory.h"
#include "ui/create/restoreoffer.h"
#include "ui/create/reusecheck.h"
#include "ui/create/unmadepictures.h"
#include "ui/support/scrollplace.h"

#include <QTimer>
#include <QUrl>

#include <optional>

namespace pictor::ui {

class Settings;

/// What CreatePage shows: the fields, the queue, the canvas and the finished pictures, held together.
class CreateViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(pictor::ui::GenerationForm *form READ form CONSTANT)
    Q_PROPERTY(pictor::ui::MakerChoice *maker READ maker CONSTANT)
    Q_PROPERTY(pictor::ui::MemoryPlan *plan READ plan CONSTANT)
    Q_PROPERTY(pictor::ui::GenerationQueue *queue READ queue CONSTANT)
    Q_PROPERTY(pictor::ui::LiveGeneration *live READ live CONSTANT)
    Q_PROPERTY(pictor::ui::CanvasViewModel *canvas READ canvas CONSTANT)
    Q_PROPERTY(pictor::ui::FilmstripModel *filmstrip READ filmstrip CONSTANT)
    Q_PROPERTY(pictor::ui::CloseGuard *closeGuard READ closeGuard CONSTANT)
    Q_PROPERTY(pictor::ui::PromptHistory *history READ history CONSTANT)
    Q_PROPERTY(pictor::ui::RestoreOffer *offer READ offer CONSTANT)
    Q_PROPERTY(pictor::ui::PictureTrouble *trouble READ trouble CONSTANT)
    Q_PROPERTY(pictor::ui::UnmadePictures *interrupted READ interrupted CONSTANT)
    Q_PROPERTY(pictor::ui::UnmadePictures *stopped READ stopped CONSTANT)
    Q_PROPERTY(pictor::ui::ScrollPlace *stripPlace READ stripPlace CONSTANT)
    Q_PROPERTY(int selected READ selected NOTIFY selectedChanged)
    Q_PROPERTY(bool newestSelected READ isNewestSelected NOTIFY selectedChanged)
    Q_PROPERTY(pictor::ui::DownloadViewModel *liveDownload READ liveDownload NOTIFY begun)
    Q_PROPERTY(QString galleryFolder READ galleryFolder NOTIFY galleryFolderChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
public:
    struct Services {
        Paths paths;
        Settings &settings;
        PictureMakers &makers;
        PictureShelf &shelf;
        ModelListModel &models;
        DownloadDesk &downloads;
    };
    /// @param services  outlive this
    explicit CreateViewModel(const Services &services, QObject *parent = nullptr);
    ~CreateViewModel() override;

    GenerationForm *form() { return &m_form; }
    MakerChoice *maker() { return &m_maker; }
    MemoryPlan *plan() { return &m_plan; }
    GenerationQueue *queue() { return &m_queue; }
    LiveGeneration *live() { return &m_live; }
    CanvasViewModel *canvas() { return &m_canvas; }
    FilmstripModel *filmstrip() { return &m_filmstrip; }
    CloseGuard *closeGuard() { return &m_closeGuard; }
    PromptHistory *history() { return &m_history; }
    RestoreOffer *offer() { return &m_offer; }
    PictureTrouble *trouble() { return &m_trouble; }
    UnmadePictures *interrupted() { return &m_interrupted; } ///< by the end of an earlier session
    UnmadePictures *stopped() { return &m_stopped; } ///< by cancel()
    ScrollPlace *stripPlace() { return &m_stripPlace; } ///< of the filmstrip
    int selected() const; ///< row of the filmstrip that the canvas shows; -1: none
    bool isNewestSelected() const { return m_selected != 0 && m_selected == m_newest; } ///< the one made last
    DownloadViewModel *liveDownload() const; ///< of the model that makes pictures now; nullptr: none has yet
    QString galleryFolder() const;
    QString notice() const { return m_notice; } ///< something to say in passing

    /// How the filmstrip stood the last time, and which of its files the canvas showed. Before begin().
    void remember(const QString &shown, const ListPlace &place);
    /// The file of the filmstrip that the canvas shows, or will once it is here; empty: none.
    QString shownPicture() const;

    /// Reads what was kept, the gallery, and which models are here: none of it on the GUI thread.
    void begin();
    /// Keeps everything as it is.
    void save();

    Q_INVOKABLE void generate();
    /// Stops the picture that is being made, and offers what else was asked for with it.
    Q_INVOKABLE void cancel();
    /// Shows a picture of the filmstrip.
    Q_INVOKABLE void select(int row);
    /// Shows an entry of the queue: what is being made, or why it failed.
    Q_INVOKABLE void selectQueued(int row);

    /// A drop or paste: settings are offered, another picture is the start image.
    Q_INVOKABLE void take(const pictor::ui::DroppedContent &content);
    Q_INVOKABLE void takeFile(const QUrl &file); ///< as if it had been dropped
    Q_INVOKABLE void paste();
    Q_INVOKABLE bool clipboardHoldsPicture() const;
    /// The start image, whatever else the picture may tell.
    Q_INVOKABLE void startFrom(const pictor::ui::DroppedContent &content);
    Q_INVOKABLE void startFromFile(const QUrl &file);
    Q_INVOKABLE void startFromPath(const QString &path);

    Q_INVOKABLE void startFromPicture(int row);
    Q_INVOKABLE void reuseSettings(int row);
    Q_INVOKABLE void setGalleryFolder(const QUrl &folder);
    Q_INVOKABLE void dismissNotice() { say({}); }
    Q_INVOKABLE void say(const QString &notice);

Q_SIGNALS:
    void selectedChanged();
    void begun(); ///< pictures are being made
    void galleryFolderChanged();
    void noticeChanged();
    void modelsWanted();
    void foldersDropped(const pictor::ui::DroppedContent &content); ///< they are the library's

private:
    void connectParts();
    void followModel();
    void takeState(const Result<CreateState> &state);
    CreateState state() const;
    void keepSoon(int milliseconds);
    void onFormChanged();
    void onBegun(GenerationJob *job, const QueuedGeneration &queued);
    void onPicture(const GeneratedPicture &picture);
    void onQueueChanged();
    void startWith(const QueryPicture &picture);
    void restore(const GenerationSettings &settings);
    void showAgain();
    void setSelected(quint64 id);
    void showTrouble(int row);

    const Services m_services;
    CreateStore m_store;
    GenerationForm m_form;
    MakerChoice m_maker;
    MemoryPlan m_plan;
    LiveGeneration m_live;
    CanvasViewModel m_canvas;
    PictureRefuge m_refuge;
    FilmstripModel m_filmstrip;
    ScrollPlace m_stripPlace;
    CloseGuard m_closeGuard;
    PromptHistory m_history;
    RestoreOffer m_offer;
    PictureIntake m_intake;
    ReuseCheck m_reuse;
    GenerationQueue m_queue;
    PictureTrouble m_trouble;
    UnmadePictures m_interrupted;
    UnmadePictures m_stopped;
    QString m_shownBefore; ///< the last time, until it is shown again or something else is
    QString m_notice;
    std::optional<QueryPicture> m_startWanted; ///< before what was kept is known
    QTimer m_keep;
    GenerationDraft m_lastDraft;
    quint64 m_selected = 0; ///< id in the filmstrip; 0: none
    quint64 m_newest = 0; ///< made last
    bool m_makerIsPresent = false;
    bool m_loaded = false;
};

} // namespace pictor::ui
