// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/modellistmodel.h"

#include "base/whendone.h"
#include "registry/imageembeddingmodel.h"
#include "registry/modelregistry.h"
#include "registry/texttoimagemodel.h"
#include "ui/models/modelchoice.h"
#include "ui/support/formatting.h"

namespace pictor::ui {

ModelListModel::ModelListModel(ModelRegistry &registry, ModelChoice &choice, QObject *parent)
    : QAbstractListModel(parent)
    , m_registry(registry)
    , m_choice(choice)
{
    rebuild();
    connect(&m_choice, &ModelChoice::changed, this, [this] {
        rebuild();
        refresh();
    });
}

void ModelListModel::rebuild()
{
    beginResetModel();
    const auto before = std::exchange(m_rows, {});
    for (const CatalogueEntry &entry : m_registry.catalogue().entries())
        append(entry);
    const bool listed = m_choice.key().isEmpty() || m_registry.catalogue().find(m_choice.key());
    if (!listed) {
        if (const auto entry = m_registry.entry(m_choice.key(), ModelKind::ImageEmbedding))
            append(*entry);
    }
    for (Row &row : m_rows) {
        const auto same = std::find_if(
            before.begin(), before.end(), [&row](const Row &old) { return old.model == row.model; });
        if (same != before.end())
            row.availability = same->availability;
    }
    endResetModel();
}

void ModelListModel::append(const CatalogueEntry &entry)
{
    Model *model = entry.kind == ModelKind::ImageEmbedding
        ? static_cast<Model *>(m_registry.get<ImageEmbeddingModel>(entry.key))
        : static_cast<Model *>(m_registry.get<TextToImageModel>(entry.key));
    if (!model)
        return;
    m_rows.append({entry, model, std::nullopt});
    model->disconnect(this);
    connect(model, &Model::stateChanged, this, [this, key = entry.key] { changed(key); });
}

void ModelListModel::refresh()
{
    for (const Row &row : std::as_const(m_rows))
        lookFor(row.entry.key);
}

void ModelListModel::lookFor(const QString &key)
{
    whenDone(this, m_registry.availability(key), [this, key](const Availability &availability) {
        for (Row &row : m_rows) {
            if (row.entry.key == key)
                row.availability = availability;
        }
        changed(key);
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

ModelListModel::Standing ModelListModel::standingOf(const Row &row) const
{
    if (row.entry.kind == ModelKind::TextToImage)
        return Standing::Later;
    switch (row.model->state()) {
    case Model::State::Downloading:
    case Model::State::Loading:
        return Standing::Loading;
    case Model::State::Ready:
    case Model::State::Busy:
        return Standing::Loaded;
    case Model::State::Failed:
        return Standing::Failed;
    case Model::State::Idle:
        break;
    }
    if (!row.availability)
        return Standing::Unknown;
    return row.availability->present ? Standing::Here : Standing::Absent;
}

QString ModelListModel::stateTextOf(const Row &row) const
{
    const qint64 bytesOnDisk = row.availability ? row.availability->bytesOnDisk : 0;
    const qint64 bytesToDownload = row.availability ? row.availability->bytesToDownload : 0;
    switch (standingOf(row)) {
    case Standing::Later:
        return tr("Arrives in a coming version");
    case Standing::Loading:
        return tr("Loading…");
    case Standing::Loaded:
        return row.model->state() == Model::State::Busy ? tr("At work") : tr("Loaded");
    case Standing::Failed:
        return tr("Could not be loaded");
    case Standing::Here:
        return row.entry.isBuiltin() ? tr("Built in")
                                     : tr("On this machine, %1").arg(formatBytes(bytesOnDisk));
    case Standing::Absent:
        return bytesToDownload > 0
            ? tr("Not on this machine, %1 to download").arg(formatBytes(bytesToDownload))
            : tr("Not on this machine");
    case Standing::Unknown:
        break;
    }
    return tr("Looking…");
}

QString ModelListModel::laterDetail(const Row &row)
{
    if (row.availability && row.availability->present)
        return tr("Its files are on this machine already, %1.")
            .arg(formatBytes(row.availability->bytesOnDisk));
    const qint64 bytes = row.entry.sources.isEmpty() ? 0 : row.entry.sources.constFirst().bytes();
    return bytes > 0 ? tr("It will be %1 to download.").arg(formatBytes(bytes)) : QString();
}

QString ModelListModel::detailOf(const Row &row) const
{
    switch (standingOf(row)) {
    case Standing::Failed:
        return row.model->errorMessage();
    case Standing::Absent:
        return row.availability->problem ? row.availability->problem->message : QString();
    case Standing::Later:
        return laterDetail(row);
    default:
        return row.availability ? row.availability->folder : QString();
    }
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
    const bool embeds = row.entry.kind == ModelKind::ImageEmbedding;
    switch (role) {
    case KeyRole:
        return row.entry.key;
    case NameRole:
    case Qt::DisplayRole:
        return row.entry.name;
    case SummaryRole:
        return row.entry.summary;
    case LicenceRole:
        return row.entry.licence;
    case LicenceUrlRole:
        return row.entry.licenceUrl;
    case GatedRole:
        return row.entry.gated;
    case StandingRole:
        return QVariant::fromValue(standingOf(row));
    case StateTextRole:
        return stateTextOf(row);
    case DetailRole:
        return detailOf(row);
    case FolderRole:
        return row.availability ? row.availability->folder : QString();
    case ChosenRole:
        return embeds && row.entry.key == m_choice.key();
    case UsableRole:
        return embeds && row.availability && row.availability->present;
    case LoadedRole:
        return row.model->isLoaded();
    default:
        return {};
    }
}

QHash<int, QByteArray> ModelListModel::roleNames() const
{
    return {{KeyRole, "key"}, {NameRole, "name"}, {SummaryRole, "summary"}, {LicenceRole, "licence"},
        {LicenceUrlRole, "licenceUrl"}, {GatedRole, "gated"}, {StandingRole, "standing"},
        {StateTextRole, "stateText"}, {DetailRole, "detail"}, {FolderRole, "folder"}, {ChosenRole, "chosen"},
        {UsableRole, "usable"}, {LoadedRole, "loaded"}};
}

} // namespace pictor::ui
