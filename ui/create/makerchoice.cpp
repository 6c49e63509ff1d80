// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/makerchoice.h"

#include "registry/cataloguetexts.h"
#include "registry/texttoimagemodel.h"
#include "ui/create/picturemakers.h"
#include "ui/models/downloaddesk.h"
#include "ui/models/modellistmodel.h"
#include "ui/support/formatting.h"

#include <algorithm>

namespace pictor::ui {

MakerChoice::MakerChoice(
    PictureMakers &makers, ModelListModel &models, DownloadDesk &downloads, QObject *parent)
    : QObject(parent)
    , m_makers(makers)
    , m_models(models)
    , m_downloads(downloads)
{
    for (const CatalogueEntry &entry : m_makers.entries())
        m_keys.append(entry.key);
    connect(&m_models, &QAbstractItemModel::dataChanged, this, &MakerChoice::read);
    connect(&m_models, &QAbstractItemModel::modelReset, this, &MakerChoice::read);
}

void MakerChoice::start(const QString &preferred)
{
    m_models.refresh();
    if (!preferred.isEmpty() && choose(preferred))
        return;
    if (!m_keys.isEmpty())
        use(m_keys.constFirst(), true);
    preferWhatIsHere();
}

QVariant MakerChoice::fact(const QString &key, int role) const
{
    for (int row = 0; row < m_models.rowCount(); ++row) {
        const QModelIndex index = m_models.index(row);
        if (m_models.data(index, ModelListModel::KeyRole) == key)
            return m_models.data(index, role);
    }
    return {};
}

/// A place on this disk is not in the list, and here.
bool MakerChoice::isPresent(const QString &key) const
{
    const QVariant present = fact(key, ModelListModel::PresentRole);
    return !key.isEmpty() && (!present.isValid() || present.toBool());
}

bool MakerChoice::isPresent() const
{
    return isPresent(m_key);
}

bool MakerChoice::isAbsent() const
{
    const int mark = standing();
    return mark == StandingNamespace::Absent && !download()->isUnderWay();
}

bool MakerChoice::isShipped() const
{
    return m_model && m_model->entry().isShipped();
}

bool MakerChoice::isShipped(const QString &key) const
{
    const auto entries = m_makers.entries();
    const auto entry = std::ranges::find(entries, key, &CatalogueEntry::key);
    return entry != entries.end() && entry->isShipped();
}

/// The disk is still being looked at.
bool MakerChoice::isUnknown(const QString &key) const
{
    return fact(key, ModelListModel::StandingRole).toInt() == StandingNamespace::Unknown;
}

bool MakerChoice::isNonePresent() const
{
    const auto unknownOrHere = [this](const QString &key) { return isPresent(key) || isUnknown(key); };
    return std::ranges::none_of(m_keys, unknownOrHere);
}

int MakerChoice::standing() const
{
    const QVariant mark = fact(m_key, ModelListModel::StandingRole);
    return mark.isValid() ? mark.toInt() : static_cast<int>(StandingNamespace::Here);
}

qint64 MakerChoice::bytesToFetch(const CatalogueEntry &entry) const
{
    if (entry.sources.isEmpty() || isPresent(entry.key))
        return 0;
    const ModelSource &source = entry.sources.constFirst();
    return std::max(source.bytes(), source.downloadBytes);
}

QString MakerChoice::downloadSize() const
{
    const auto entries = m_makers.entries();
    const auto entry = std::ranges::find(entries, m_key, &CatalogueEntry::key);
    const qint64 bytes = entry == entries.end() ? 0 : bytesToFetch(*entry);
    return bytes > 0 ? formatBytes(bytes) : QString();
}

DownloadViewModel *MakerChoice::download() const
{
    return m_key.isEmpty() ? nullptr : m_downloads.of(m_key);
}

QString MakerChoice::name() const
{
    return m_model ? catalogueText(m_model->name()) : QString();
}

QString MakerChoice::stateText() const
{
    const bool isIdleOne = isShipped() && standing() == StandingNamespace::Here;
    const auto role = isIdleOne ? ModelListModel::OriginRole : ModelListModel::StateTextRole;
    const QString text = fact(m_key, role).toString();
    return text.isEmpty() && m_model ? tr("On this machine") : text;
}

QString MakerChoice::labelOf(const QString &key) const
{
    const auto entries = m_makers.entries();
    const auto entry = std::ranges::find(entries, key, &CatalogueEntry::key);
    if (entry == entries.end())
        return key.section(QLatin1Char('/'), -1);
    const QString name = catalogueText(entry->name);
    const qint64 bytes = bytesToFetch(*entry);
    return bytes > 0 ? tr("%1 (%2 to download)", "model, size").arg(name, formatBytes(bytes)) : name;
}

QStringList MakerChoice::labels() const
{
    QStringList labels;
    for (const QString &key : m_keys)
        labels.append(labelOf(key));
    return labels;
}

void MakerChoice::setIndex(int index)
{
    if (index >= 0 && index < m_keys.size() && (m_keys.at(index) != m_key || m_automatic))
        choose(m_keys.at(index));
}

QVariantList MakerChoice::offers() const
{
    QVariantList offers;
    for (const CatalogueEntry &entry : m_makers.entries()) {
        const qint64 bytes = bytesToFetch(entry);
        if (bytes > 0)
            offers.append(QVariantMap{{QStringLiteral("key"), entry.key},
                {QStringLiteral("name"), catalogueText(entry.name)},
                {QStringLiteral("summary"), catalogueText(entry.summary)},
                {QStringLiteral("size"), formatBytes(bytes)},
                {QStringLiteral("licence"), catalogueText(entry.licence)},
                {QStringLiteral("gated"), entry.gated}});
    }
    return offers;
}

bool MakerChoice::choose(const QString &key)
{
    return use(key, false);
}

bool MakerChoice::use(const QString &key, bool byItself)
{
    const Result<TextToImageModel *> model = m_makers.find(key);
    if (!model) {
        Q_EMIT refused(model.error());
        return false;
    }
    m_automatic = byItself;
    if (m_model)
        m_model->disconnect(this);
    m_model = *model;
    m_key = key;
    if (!m_keys.contains(key))
        m_keys.append(key);
    connect(m_model, &Model::stateChanged, this, &MakerChoice::changed);
    connect(m_model, &TextToImageModel::defaultsChanged, this, &MakerChoice::defaultsChanged);
    Q_EMIT chosen();
    Q_EMIT changed();
    return true;
}

bool MakerChoice::chooseFile(const QUrl &place)
{
    return choose(place.toLocalFile());
}

void MakerChoice::fetch(const QString &key)
{
    if (choose(key))
        download()->start();
}

void MakerChoice::read()
{
    preferWhatIsHere();
    Q_EMIT changed();
}

void MakerChoice::preferWhatIsHere()
{
    if (!m_automatic || m_key.isEmpty() || (isPresent() && !isShipped()))
        return;
    const QString key = best();
    if (!key.isEmpty() && key != m_key)
        use(key, true);
}

/// The first that is here; empty: none, or it is not known yet.
QString MakerChoice::best() const
{
    QStringList keys = m_keys;
    std::stable_partition(keys.begin(), keys.end(), [this](const QString &key) { return !isShipped(key); });
    const auto first =
        std::ranges::find_if(keys, [this](const QString &key) { return isPresent(key) || isUnknown(key); });
    return first != keys.end() && isPresent(*first) ? *first : QString();
}

} // namespace pictor::ui
