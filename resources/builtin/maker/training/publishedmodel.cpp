// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishedmodel.h"

namespace pictor::landscapes {

namespace {

using inference::PromptReader;
using inference::TokenIds;

/// Of T5's tokens.
int lengthOf(const inference::ImageGenerator &generator)
{
    int length = 0;
    for (const PromptReader &reader : generator.promptReaders())
        length = reader.kind == PromptReader::Kind::SentencePiece ? reader.length : length;
    return length;
}

TokenIds idsOf(const at::Tensor &row)
{
    const auto *ids = row.data_ptr<std::int64_t>();
    return {ids, ids + row.numel()};
}

} // namespace

PublishedModel::PublishedModel(const std::filesystem::path &folder, const inference::LoadOptions &options)
    : m_generator(m_backend.openGenerator({folder, {}}, options))
    , m_vocabulary(Vocabulary::read(folder, lengthOf(*m_generator)))
{
}

QImage PublishedModel::paint(const QString &prompt, QSize size, int steps, std::uint64_t seed)
{
    const TextIds ids = m_vocabulary.ids({prompt});
    inference::PictureRequest request;
    request.prompt = {idsOf(ids.clip), idsOf(ids.t5)};
    request.width = size.width();
    request.height = size.height();
    request.steps = steps;
    request.seed = seed;
    const inference::Picture picture = m_generator->generate(request, {}, {});
    return QImage(
        picture.pixels.data(), picture.width, picture.height, 3 * picture.width, QImage::Format_RGB888)
        .copy();
}

} // namespace pictor::landscapes
