// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/contenthash.h"

#include <openssl/evp.h>

#include <array>

namespace pictor::hub {

ContentHash::ContentHash(QStringView etag, qint64 size)
    : m_context(EVP_MD_CTX_new())
{
    constexpr qsizetype sha1Digits = 40;
    const bool isGitBlob = etag.size() == sha1Digits;
    EVP_DigestInit_ex(m_context.get(), isGitBlob ? EVP_sha1() : EVP_sha256(), nullptr);
    if (isGitBlob) {
        QByteArray header = "blob " + QByteArray::number(size);
        header.append('\0');
        add(header);
    }
}

ContentHash::~ContentHash() = default;
ContentHash::ContentHash(ContentHash &&) noexcept = default;
ContentHash &ContentHash::operator=(ContentHash &&) noexcept = default;

void ContentHash::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size()));
}

QString ContentHash::finish()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_context.get(), digest.data(), &length);
    const auto bytes = QByteArray::fromRawData(
        reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(length));
    return QString::fromLatin1(bytes.toHex());
}

void ContentHash::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

} // namespace pictor::hub
