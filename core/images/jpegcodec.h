// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/codec.h"

#include <array>
#include <csetjmp>
#include <cstdio>
#include <vector>

#include <jpeglib.h>

namespace pictor::images {

/// JPEG through libjpeg: the accurate integer DCT and smooth chroma upsampling, as Pillow decodes.
class JpegCodec final : public Codec {
public:
    explicit JpegCodec(QIODevice &device);
    ~JpegCodec() override;
    JpegCodec(const JpegCodec &) = delete;
    JpegCodec &operator=(const JpegCodec &) = delete;

    Decoded<QSize> readHeader() override;
    int orientation() override;
    Decoded<QImage> readPixels(const DecodeOptions &options) override;

private:
    // libjpeg hands its callbacks the bases; the rest is found behind them.
    struct Errors : jpeg_error_mgr {
        std::jmp_buf jump;
        bool endsEarly = false;
    };
    struct Source : jpeg_source_mgr {
        QIODevice *device = nullptr;
        bool exhausted = false;
        std::array<JOCTET, 1 << 16> buffer;
    };

    static void onError(j_common_ptr info);
    static void onMessage(j_common_ptr info, int level);
    static void onProgress(j_common_ptr info);
    static boolean fill(j_decompress_ptr info);
    static void skip(j_decompress_ptr info, long count);

    template <class Step> bool guarded(Step step);
    void start(int shortSideAtLeast);
    bool readRows(QImage &image);
    bool readCmykRows(QImage &image);
    /// Whether data ran out before the picture was whole.
    bool endsEarly() const;
    Flaw flaw();

    jpeg_decompress_struct m_info = {};
    jpeg_progress_mgr m_progress = {};
    Errors m_errors = {};
    Source m_source = {};
    /// A plain sequential file that lacks nothing but its end marker is whole, and libjpeg warns if data is
    /// missing; with several scans or arithmetic coding it cannot tell, so that a missing end counts.
    bool m_needsEnd = false;
};

} // namespace pictor::images
