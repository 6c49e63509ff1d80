// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/modellistmodel.h"

#include "base/whendone.h"
#include "registry/cataloguetexts.h"
#include "registry/imageembeddingmodel.h"
#include "registry/modelregistry.h"
#include "registry/texttoimagemodel.h"
#include "ui/models/modelchoice.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace pictor::ui {

namespace {

/// Behind the catalogue.
constexpr int localPlace = std::numeric_limits<int>::max();

} // namespace

ModelListModel::ModelListModel(
    ModelRegistry &registry, ModelChoice &choice, ModelStore &store, DownloadDesk &downloads, QObject *parent)
    : QAbstractListModel(parent)
    , m_registry(registry)
    , m_choice(choice)
    , m_store(store)
    , m_downloads(downloads)
{
    for (const CatalogueEntry &entry : m_registry.catalogue().entries()) {
        if (const auto row = rowOf(entry, rowCount()))
            m_rows.append(*row);
    }
    showChosen();
    connect(&m_choice, &ModelChoice::chosen, this, [this] {
        showChosen();
        refresh();
    });
    connect(&m_store, &ModelStore::downloadChanged, this, [this](const QString &key) {
        const auto state = m_store.download(key).state;
        if (state != ModelDownload::State::Queued && state != ModelDownload::State::Running)
            lookFor(key);
    });
}

void ModelListModel::showChosen()
{
    const bool isListed = m_choice.key().isEmpty() || m_registry.catalogue().find(m_choice.key());
    const QString local = isListed ? QString() : m_choice.key();
    if (const int row = localRow(); row >= 0 && m_rows[row].entry.key != local) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    if (!isListed && localRow() < 0) {
        const auto entry = m_registry.entry(local, ModelKind::ImageEmbedding);
        if (const auto row = entry ? rowOf(*entry, localPlace) : std::nullopt) {
            beginInsertRows({}, rowCount(), rowCount()); // it is not known to be here yet
            m_rows.append(*row);
            endInsertRows();
        }
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ChosenRole});
}

/// @return -1: there is none
int ModelListModel::localRow() const
{
    const auto found = std::ranges::find(m_rows, localPlace, &Row::place);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

/// Once it is known to be here, or gone.
void ModelListModel::moveToPlace(int row)
{
    const auto rank = [](const Row &other) { return std::pair(!other.isPresent(), other.place); };
    const auto comesBefore = [&](const Row &other) { return rank(other) < rank(m_rows[row]); };
    const auto to = static_cast<int>(std::ranges::count_if(m_rows, comesBefore));
    if (to == row)
        return;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_rows.move(row, to);
    endMoveRows();
}

std::optional<ModelListModel::Row> ModelListModel::rowOf(const CatalogueEntry &entry, int place)
{
    Model *model = entry.kind == ModelKind::ImageEmbedding
        ? static_cast<Model *>(m_registry.get<ImageEmbeddingModel>(entry.key))
        : static_cast<Model *>(m_registry.get<TextToImageModel>(entry.key));
    if (!model)
        return {};
    const Row row{entry, place, model, std::nullopt, m_downloads.of(entry.key), upkeepOf(entry.key)};
    follow(row);
    return row;
}

ModelUpkeep *ModelListModel::upkeepOf(const QString &key)
{
    ModelUpkeep *&upkeep = m_upkeep[key];
    if (!upkeep)
        upkeep = new ModelUpkeep(key, m_store, this);
    return upkeep;
}

void ModelListModel::follow(const Row &row)
{
    for (QObject *sender : std::initializer_list<QObject *>{row.model, row.download, row.upkeep})
        sender->disconnect(this);
    const QString key = row.entry.key;
    connect(row.model, &Model::stateChanged, this, [this, key] { changed(key); });
    connect(row.upkeep, &ModelUpkeep::stateChanged, this, [this, key] { changed(key); });
    connect(row.upkeep, &ModelUpkeep::removed, this, [this, key] { lookFor(key); });
    connect(row.download, &DownloadViewModel::stateChanged, this, [this, key] { changed(key); });
}

void ModelListModel::refresh()
{
    for (const Row &row : std::as_const(m_rows))
        lookFor(row.entry.key);
}

void ModelListModel::lookFor(const QString &key)
{
    whenDone(this, m_store.availability(key), [this, key](const Availability &availability) {
        const auto row = std::ranges::find(m_rows, key, [](const Row &each) { return each.entry.key; });
        if (row == m_rows.end())
            return;
        row->availability = availability;
        changed(key);
        moveToPlace(static_cast<int>(row - m_rows.begin()));
    });
}

void ModelListModel::unload(const QString &key)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.entry.key == key)
            row.model->unload();
    }
}

void ModelListModel::useFolder(const QUrl &folder)
{
    m_choice.choose(folder.toLocalFile());
}

void ModelListModel::changed(const QString &key)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row].entry.key == key)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

/// Where it came from: for who looks for its files, or means it elsewhere by its key.
QString ModelListModel::originOf(const Row &row)
{
    if (row.entry.isShipped())
        return tr("Comes with Pictor");
    const bool hasFolder = row.availability && !row.availability->folder.isEmpty();
    return hasFolder ? row.availability->folder : row.entry.key;
}

int ModelListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ModelListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case StandingRole:
        return QVariant::fromValue(row.standing().mark);
    case StateTextRole:
        return row.standing().text;
    case DetailRole:
        return row.standing().detail;
    case FolderRole:
        return row.availability ? row.availability->folder : QString();
    case OriginRole:
        return originOf(row);
    case ChosenRole:
        return row.entry.kind == ModelKind::ImageEmbedding && row.entry.key == m_choice.key();
    case PresentRole:
        return row.isPresent();
    case LoadedRole:
        return row.model->isLoaded();
    case RemovableRole:
        return row.download->isOffered() && row.availability
            && (row.availability->present || row.availability->bytesHere > 0) && !row.download->isActive();
    case DownloadRole:
        return QVariant::fromValue(row.download);
    case UpkeepRole:
        return QVariant::fromValue(row.upkeep);
    default:
        return ofEntry(row.entry, role);
    }
}

QVariant ModelListModel::ofEntry(const CatalogueEntry &entry, int role)
{
    switch (role) {
    case KeyRole:
        return entry.key;
    case NameRole:
    case Qt::DisplayRole:
        return catalogueText(entry.name);
    case SummaryRole:
        return catalogueText(entry.summary);
    case LicenceRole:
        return catalogueText(entry.licence);
    case LicenceUrlRole:
        return entry.licenceUrl;
    case GatedRole:
        return entry.gated;
    case EmbedsRole:
        return entry.kind == ModelKind::ImageEmbedding;
    default:
        return {};
    }
}

QHash<int, QByteArray> ModelListModel::roleNames() const
{
    return {{KeyRole, "key"}, {NameRole, "name"}, {SummaryRole, "summary"}, {LicenceRole, "licence"},
        {LicenceUrlRole, "licenceUrl"}, {GatedRole, "gated"}, {StandingRole, "standing"},
        {StateTextRole, "stateText"}, {DetailRole, "detail"}, {FolderRole, "folder"}, {OriginRole, "origin"},
        {ChosenRole, "chosen"}, {EmbedsRole, "embeds"}, {PresentRole, "present"}, {LoadedRole, "loaded"},
        {RemovableRole, "removable"}, {DownloadRole, "download"}, {UpkeepRole, "upkeep"}};
}

} // namespace pictor::ui
