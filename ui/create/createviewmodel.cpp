// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/createviewmodel.h"

#include "base/whendone.h"
#include "registry/texttoimagemodel.h"
#include "ui/create/picturemakers.h"
#include "ui/models/downloaddesk.h"
#include "ui/settings/settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace pictor::ui {

namespace {

/// What is typed is kept when the fingers rest.
constexpr int typingMilliseconds = 500;

} // namespace

CreateViewModel::CreateViewModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_store(services.paths)
    , m_form(m_store)
    , m_maker(services.makers, services.models, services.downloads)
    , m_canvas(m_live)
    , m_refuge(services.paths)
    , m_filmstrip(services.shelf, m_refuge)
    , m_stripPlace(m_filmstrip, FilmstripModel::PathRole)
    , m_closeGuard(m_filmstrip)
    , m_intake(services.shelf)
    , m_reuse(services.makers)
    , m_queue(services.makers)
    , m_trouble({m_queue, m_canvas, services.makers, services.downloads})
{
    m_keep.setSingleShot(true);
    connect(&m_keep, &QTimer::timeout, this, [this] { m_store.save(state()); });
    connectParts();
}

CreateViewModel::~CreateViewModel() = default;

void CreateViewModel::connectParts()
{
    const auto tell = [this](const Error &error) { say(error.message); };
    connect(&m_store, &CreateStore::failed, this, tell);
    connect(m_form.startImage(), &StartImage::failed, this, tell);
    connect(&m_maker, &MakerChoice::refused, this, tell);
    connect(&m_canvas, &CanvasViewModel::unreadable, this, tell);
    connect(&m_filmstrip, &FilmstripModel::failed, this, tell);
    connect(&m_filmstrip, &FilmstripModel::rescued, this, [this](int pictures) {
        say(tr("%n picture(s) of the last time could not be saved then. Pictor kept them, and puts them into "
               "the gallery now.",
            nullptr, pictures));
    });
    connect(&m_form, &GenerationForm::changed, this, &CreateViewModel::onFormChanged);
    connect(&m_maker, &MakerChoice::changed, this, [this] {
        if (m_maker.model() && (m_form.draft().model != m_maker.key() || m_maker.model()->isLoaded()))
            followModel();
        if (const bool present = m_maker.isPresent(); std::exchange(m_makerIsPresent, present) != present)
            m_plan.lookAgain();
    });
    connect(&m_services.settings, &Settings::computeChanged, &m_plan, &MemoryPlan::lookAgain);
    connect(&m_services.settings, &Settings::memoryBudgetChanged, &m_plan, &MemoryPlan::lookAgain);
    connect(&m_maker, &MakerChoice::defaultsChanged, this, &CreateViewModel::followModel);
    connect(&m_maker, &MakerChoice::chosen, this, [this] {
        keepSoon(typingMilliseconds);
        if (m_loaded && !m_maker.model()->knowsDefaults())
            m_plan.wake(); // which looks into its files; not at a start, when nobody has touched anything
    });
    connect(&m_queue, &GenerationQueue::begun, this, &CreateViewModel::onBegun);
    connect(&m_queue, &GenerationQueue::failed, this, &CreateViewModel::showTrouble);
    connect(&m_queue, &GenerationQueue::leftChanged, this, [this] { keepSoon(0); });
    connect(&m_queue, &GenerationQueue::countChanged, this, &CreateViewModel::onQueueChanged);
    connect(&m_queue, &GenerationQueue::runningChanged, this, &CreateViewModel::onQueueChanged);
    connect(&m_filmstrip, &FilmstripModel::rowsRemoved, this, [this](const QModelIndex &, int first) {
        if (m_selected != 0 && m_filmstrip.rowOf(m_selected) < 0)
            select(std::min(first, m_filmstrip.count() - 1)); // the next one is shown; none left: see below
    });
    connect(&m_filmstrip, &FilmstripModel::countChanged, this, [this] {
        if (m_selected != 0 && m_filmstrip.rowOf(m_selected) < 0) {
            setSelected(0);
            m_canvas.showNothing();
        }
        Q_EMIT selectedChanged();
    });
    connect(&m_filmstrip, &FilmstripModel::loaded, this, &CreateViewModel::showAgain);
    connect(&m_reuse, &ReuseCheck::startImageDiffers, this, [this](const QImage &other) {
        StartImage &chosen = *m_form.startImage();
        if (!chosen.isLoading() && chosen.picture().cacheKey() == other.cacheKey())
            chosen.clear();
    });
    connect(&m_reuse, &ReuseCheck::told, this, &CreateViewModel::say);
    connect(&m_intake, &PictureIntake::refused, this, tell);
    connect(&m_intake, &PictureIntake::foldersDropped, this, &CreateViewModel::foldersDropped);
    connect(&m_intake, &PictureIntake::settingsFound, &m_offer, &RestoreOffer::make);
    connect(&m_intake, &PictureIntake::startImageFound, this, &CreateViewModel::startWith);
    connect(&m_offer, &RestoreOffer::accepted, this, &CreateViewModel::restore);
    connect(&m_offer, &RestoreOffer::startImageWanted, this, &CreateViewModel::startWith);
    for (const UnmadePictures *unmade : {&m_interrupted, &m_stopped}) {
        connect(unmade, &UnmadePictures::wanted, &m_queue,
            qOverload<const QList<QueuedGeneration> &>(&GenerationQueue::add));
        connect(unmade, &UnmadePictures::changed, this, [this] { keepSoon(0); });
    }
    connect(&m_trouble, &PictureTrouble::modelsWanted, this, &CreateViewModel::modelsWanted);
    connect(&m_services.shelf, &PictureShelf::folderChanged, this, &CreateViewModel::galleryFolderChanged);
}

void CreateViewModel::followModel()
{
    const TextToImageModel &model = *m_maker.model();
    m_form.setModel(m_maker.key(), model.defaults(), model.knowsDefaults());
}

void CreateViewModel::remember(const QString &shown, const ListPlace &place)
{
    m_shownBefore = shown;
    m_stripPlace.remember(place);
}

QString CreateViewModel::shownPicture() const
{
    return selected() < 0 ? m_shownBefore : m_filmstrip.at(selected()).file.path;
}

/// What the user has begun meanwhile comes first.
void CreateViewModel::showAgain()
{
    m_stripPlace.setReady();
    const int row = m_filmstrip.rowOf(std::exchange(m_shownBefore, {}));
    if (row >= 0 && m_selected == 0 && m_queue.count() == 0)
        select(row);
}

void CreateViewModel::begin()
{
    whenDone(this, m_store.load(), [this](const Result<CreateState> &state) { takeState(state); });
    m_filmstrip.load();
}

void CreateViewModel::takeState(const Result<CreateState> &kept)
{
    if (!kept)
        say(kept.error().message);
    CreateState state = kept.value_or(CreateState());
    if (!m_form.prompt().isEmpty()) // typed before the disk answered
        state.draft.prompt = m_form.prompt();
    if (kept)
        m_store.discardUnused(state);
    m_history.setPrompts(state.prompts);
    m_form.setDraft(state.draft);
    m_interrupted.add(state.queue);
    m_maker.start(state.draft.model);
    if (m_maker.model()) // the draft names it already, so nothing changed that would tell the form of it
        followModel();
    m_lastDraft = m_form.draft();
    m_loaded = true;
    if (const auto wanted = std::exchange(m_startWanted, std::nullopt))
        startWith(*wanted);
}

CreateState CreateViewModel::state() const
{
    GenerationDraft draft = m_form.draft();
    if (m_maker.isAutomatic())
        draft.model.clear(); // nobody's wish
    return {draft, m_interrupted.orders() + m_stopped.orders() + m_queue.left(), m_history.prompts()};
}

void CreateViewModel::keepSoon(int milliseconds)
{
    if (m_loaded && (!m_keep.isActive() || m_keep.remainingTime() > milliseconds))
        m_keep.start(milliseconds);
}

void CreateViewModel::save()
{
    if (m_loaded)
        m_store.save(state());
}

void CreateViewModel::onFormChanged()
{
    GenerationDraft draft = m_form.draft();
    m_plan.look(m_maker.model(), m_form.request({}).request);
    if (!m_loaded || draft == m_lastDraft)
        return;
    std::swap(m_lastDraft, draft);
    keepSoon(typingMilliseconds);
    draft.model = m_lastDraft.model; // chosen by itself while the disk is looked at
    draft.startImage = m_lastDraft.startImage;
    draft.startImageName = m_lastDraft.startImageName;
    if (draft != m_lastDraft)
        m_plan.wake();
}

void CreateViewModel::generate()
{
    if (!m_maker.model() || m_form.startImage()->isLoading())
        return;
    m_plan.wake();
    m_history.add(m_form.prompt());
    if (!m_queue.isRunning())
        setSelected(0);
    m_queue.add(m_form.request(m_maker.model()->name()));
    m_form.advance();
}

void CreateViewModel::onBegun(GenerationJob *job, const QueuedGeneration &queued)
{
    m_live.follow(job, queued);
    Q_EMIT begun();
    connect(job, &GenerationJob::pictureFinished, this, &CreateViewModel::onPicture);
    if (m_selected == 0 || m_selected == m_newest) {
        setSelected(0);
        m_canvas.showLive();
    }
}

void CreateViewModel::onPicture(const GeneratedPicture &picture)
{
    m_newest = m_filmstrip.add(picture);
}

void CreateViewModel::showTrouble(int row)
{
    setSelected(0);
    m_trouble.show(row);
}

DownloadViewModel *CreateViewModel::liveDownload() const
{
    return m_live.model().isEmpty() ? nullptr : m_services.downloads.of(m_live.model());
}

/// What was shown may be over: then the picture that came of it is.
void CreateViewModel::onQueueChanged()
{
    if (m_queue.isRunning() || m_canvas.shown() != CanvasViewModel::Live)
        return;
    const int row = m_filmstrip.rowOf(m_newest);
    if (row >= 0)
        select(row);
    else
        m_canvas.showNothing();
}

void CreateViewModel::cancel()
{
    m_stopped.add(m_queue.cancelRunning());
    m_live.stop();
}

int CreateViewModel::selected() const
{
    return m_selected == 0 ? -1 : m_filmstrip.rowOf(m_selected);
}

void CreateViewModel::setSelected(quint64 id)
{
    if (id == m_selected)
        return;
    m_selected = id;
    Q_EMIT selectedChanged();
}

void CreateViewModel::select(int row)
{
    if (row < 0 || row >= m_filmstrip.count())
        return;
    const FilmstripModel::Picture &picture = m_filmstrip.at(row);
    const QString words = m_filmstrip.data(m_filmstrip.index(row), FilmstripModel::NameRole).toString();
    setSelected(picture.id);
    m_trouble.forget();
    if (picture.id == m_newest)
        m_canvas.showFinished(m_live.newest(), picture.file.size, words); // not read again
    else if (picture.file.path.isEmpty())
        m_canvas.showFinished(picture.made.image, picture.file.size, words);
    else
        m_canvas.showFile(picture.file.path, picture.thumbnail, picture.file.size, words);
}

void CreateViewModel::selectQueued(int row)
{
    const int state = m_queue.data(m_queue.index(row), GenerationQueue::StateRole).toInt();
    if (state == GenerationQueue::Waiting)
        return;
    if (state == GenerationQueue::Failed)
        return showTrouble(row);
    setSelected(0);
    m_trouble.forget();
    m_canvas.showLive();
}

void CreateViewModel::take(const DroppedContent &content)
{
    dismissNotice();
    m_intake.take(content);
}

void CreateViewModel::takeFile(const QUrl &file)
{
    DroppedContent content;
    content.paths = {file.toLocalFile()};
    take(content);
}

void CreateViewModel::restore(const GenerationSettings &settings)
{
    const bool known = settings.model.isEmpty() || settings.model == m_maker.key()
        || m_services.makers.find(settings.model).has_value();
    if (known && !settings.model.isEmpty())
        m_maker.choose(settings.model);
    m_form.restore(settings);
    m_reuse.look({settings, m_form.request({}).request, m_maker.model(), known});
}

void CreateViewModel::paste()
{
    take(readDropped(*QGuiApplication::clipboard()->mimeData()));
}

/// Words from a web page have pictures among their formats too, and are words.
bool CreateViewModel::clipboardHoldsPicture() const
{
    const QMimeData &mime = *QGuiApplication::clipboard()->mimeData();
    return mayHoldPictures(mime) && (!mime.hasText() || mime.hasImage() || mime.hasUrls());
}

void CreateViewModel::startFrom(const DroppedContent &content)
{
    dismissNotice();
    m_intake.takeStartImage(content);
}

/// What was kept would replace it, and delete its copy, if it came in between.
void CreateViewModel::startWith(const QueryPicture &picture)
{
    if (m_loaded)
        m_form.startImage()->take(picture);
    else
        m_startWanted = picture;
}

void CreateViewModel::startFromFile(const QUrl &file)
{
    startFromPath(file.toLocalFile());
}

void CreateViewModel::startFromPath(const QString &path)
{
    startWith({path});
}

void CreateViewModel::startFromPicture(int row)
{
    if (row < 0 || row >= m_filmstrip.count())
        return;
    const FilmstripModel::Picture &picture = m_filmstrip.at(row);
    startWith({picture.file.path, {}, picture.made.image});
}

void CreateViewModel::reuseSettings(int row)
{
    if (row < 0 || row >= m_filmstrip.count())
        return;
    if (const auto settings = m_filmstrip.settingsAt(row))
        restore(*settings);
}

QString CreateViewModel::galleryFolder() const
{
    return m_services.shelf.folder();
}

void CreateViewModel::setGalleryFolder(const QUrl &folder)
{
    m_services.settings.setGalleryFolder(folder.toLocalFile()); // for the next start too
    m_services.shelf.setFolder(folder.toLocalFile());
    m_filmstrip.saveUnsaved();
}

void CreateViewModel::say(const QString &notice)
{
    m_notice = notice;
    Q_EMIT noticeChanged();
}

} // namespace pictor::ui
