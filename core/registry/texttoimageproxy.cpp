// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/texttoimageproxy.h"

#include <QPointer>
#include <QThread>

namespace pictor {

TextToImageProxy::TextToImageProxy(CatalogueEntry entry)
    : TextToImageModel(std::move(entry), nullptr)
{
}

TextToImageProxy::~TextToImageProxy()
{
    close();
}

GenerationJob *TextToImageProxy::generate(GenerationRequest request)
{
    Q_ASSERT(thread() == QThread::currentThread());
    auto *task = new GenerationTask(std::move(request), this);
    const Error error{Error::Kind::Unsupported,
        tr("Making pictures with %1 is not in this version of Pictor; it comes with a later one.")
            .arg(name()),
        {}};
    const auto refuse = [task, error] {
        if (!task->stopToken().stop_requested())
            task->endFailed(error);
    };
    QMetaObject::invokeMethod(task, refuse, Qt::QueuedConnection);
    return task;
}

QFuture<Result<inference::GenerationPlan>> TextToImageProxy::plan(const GenerationRequest &)
{
    return QtFuture::makeReadyFuture(Result<inference::GenerationPlan>(failure(Error::Kind::Unsupported,
        tr("Making pictures with %1 is not in this version of Pictor; it comes with a later one.")
            .arg(name()))));
}

void TextToImageProxy::requestStop()
{
    for (GenerationTask *task : tasks())
        task->requestStop();
}

void TextToImageProxy::close()
{
    for (const QPointer<GenerationTask> task : tasks()) {
        if (task)
            task->endCancelled();
    }
}

QList<GenerationTask *> TextToImageProxy::tasks() const
{
    return findChildren<GenerationTask *>(Qt::FindDirectChildrenOnly);
}

} // namespace pictor
