// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/createstate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pictor::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(pictor::ui::CreateState)
};

// JSON's numbers are doubles: a seed has more digits.
QJsonValue seedToJson(const std::optional<quint64> &seed)
{
    return seed ? QJsonValue(QString::number(*seed)) : QJsonValue();
}

std::optional<quint64> seedFrom(const QJsonValue &value)
{
    bool isNumber = false;
    const quint64 seed = value.toString().toULongLong(&isNumber);
    return isNumber ? std::optional(seed) : std::nullopt;
}

template <class T> QJsonValue optionalToJson(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<int> positiveFrom(const QJsonValue &value)
{
    return value.toInt() > 0 ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<double> numberFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

double strengthFrom(const QJsonValue &value)
{
    const double strength = value.toDouble(GenerationDraft().strength);
    return strength > 0 && strength <= 1 ? strength : GenerationDraft().strength;
}

QSize sizeFrom(const QJsonObject &object)
{
    const QSize size(object[QLatin1String("width")].toInt(), object[QLatin1String("height")].toInt());
    return size.isEmpty() ? QSize() : size;
}

QJsonObject draftToJson(const GenerationDraft &draft)
{
    return {{QStringLiteral("model"), draft.model}, {QStringLiteral("prompt"), draft.prompt},
        {QStringLiteral("negativePrompt"), draft.negativePrompt}, {QStringLiteral("shape"), draft.shape},
        {QStringLiteral("width"), draft.size.width()}, {QStringLiteral("height"), draft.size.height()},
        {QStringLiteral("steps"), optionalToJson(draft.steps)},
        {QStringLiteral("guidance"), optionalToJson(draft.guidance)},
        {QStringLiteral("seed"), seedToJson(draft.seed)}, {QStringLiteral("seedLocked"), draft.seedLocked},
        {QStringLiteral("count"), draft.count}, {QStringLiteral("startImage"), draft.startImage},
        {QStringLiteral("startImageName"), draft.startImageName},
        {QStringLiteral("strength"), draft.strength}};
}

GenerationDraft draftFrom(const QJsonObject &object)
{
    GenerationDraft draft;
    draft.model = object[QLatin1String("model")].toString();
    draft.prompt = object[QLatin1String("prompt")].toString();
    draft.negativePrompt = object[QLatin1String("negativePrompt")].toString();
    draft.shape = object[QLatin1String("shape")].toString();
    draft.size = sizeFrom(object);
    draft.steps = positiveFrom(object[QLatin1String("steps")]);
    draft.guidance = numberFrom(object[QLatin1String("guidance")]);
    draft.seed = seedFrom(object[QLatin1String("seed")]);
    draft.seedLocked = object[QLatin1String("seedLocked")].toBool();
    draft.count = std::max(1, object[QLatin1String("count")].toInt(1));
    draft.startImage = object[QLatin1String("startImage")].toString();
    draft.startImageName = object[QLatin1String("startImageName")].toString();
    draft.strength = strengthFrom(object[QLatin1String("strength")]);
    return draft;
}

QJsonObject queuedToJson(const QueuedGeneration &queued)
{
    const GenerationRequest &request = queued.request;
    return {{QStringLiteral("model"), queued.model}, {QStringLiteral("modelName"), queued.modelName},
        {QStringLiteral("prompt"), request.prompt},
        {QStringLiteral("negativePrompt"), request.negativePrompt},
        {QStringLiteral("width"), request.size.width()}, {QStringLiteral("height"), request.size.height()},
        {QStringLiteral("steps"), optionalToJson(request.steps)},
        {QStringLiteral("guidance"), optionalToJson(request.guidance)},
        {QStringLiteral("seed"), seedToJson(request.seed)}, {QStringLiteral("count"), request.count},
        {QStringLiteral("startImage"), queued.startImage}, {QStringLiteral("strength"), request.strength}};
}

QueuedGeneration queuedFrom(const QJsonObject &object)
{
    QueuedGeneration queued;
    queued.model = object[QLatin1String("model")].toString();
    queued.modelName = object[QLatin1String("modelName")].toString();
    queued.startImage = object[QLatin1String("startImage")].toString();
    queued.request.prompt = object[QLatin1String("prompt")].toString();
    queued.request.negativePrompt = object[QLatin1String("negativePrompt")].toString();
    queued.request.size = sizeFrom(object);
    queued.request.steps = positiveFrom(object[QLatin1String("steps")]);
    queued.request.guidance = numberFrom(object[QLatin1String("guidance")]);
    queued.request.seed = seedFrom(object[QLatin1String("seed")]);
    queued.request.count = std::max(1, object[QLatin1String("count")].toInt(1));
    queued.request.strength = strengthFrom(object[QLatin1String("strength")]);
    return queued;
}

} // namespace

QByteArray toJson(const CreateState &state)
{
    QJsonArray queue;
    for (const QueuedGeneration &queued : state.queue)
        queue.append(queuedToJson(queued));
    return QJsonDocument(
        QJsonObject{{QStringLiteral("draft"), draftToJson(state.draft)}, {QStringLiteral("queue"), queue},
            {QStringLiteral("prompts"), QJsonArray::fromStringList(state.prompts)}})
        .toJson();
}

Result<CreateState> createStateFromJson(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return failure(Error::Kind::Corrupt,
            Text::tr("The prompt and the queue of the last time could not be read; the page starts empty."),
            fault.errorString());
    const QJsonObject object = document.object();
    CreateState state;
    state.draft = draftFrom(object[QLatin1String("draft")].toObject());
    const QJsonArray queue = object[QLatin1String("queue")].toArray();
    for (const QJsonValue &queued : queue) {
        if (!queued[QLatin1String("model")].toString().isEmpty())
            state.queue.append(queuedFrom(queued.toObject()));
    }
    const QJsonArray prompts = object[QLatin1String("prompts")].toArray();
    for (const QJsonValue &prompt : prompts)
        state.prompts.append(prompt.toString());
    return state;
}

} // namespace pictor::ui
