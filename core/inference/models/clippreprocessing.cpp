// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/models/clipconfig.h"

#include "inference/models/jsonfields.h"

#include <algorithm>
#include <string>

namespace pictor::inference {

namespace {

using Kind = EngineError::Kind;

constexpr std::int64_t bicubic = 3; // Pillow's number

/// "crop_size": 224, or {"height": 224, "width": 224}.
void readSides(
    const JsonFields &fields, const std::string &name, std::int64_t otherwise, InputGeometry &geometry)
{
    const bool nested = fields.isObject(name);
    const JsonFields sides = nested ? fields.object(name) : fields;
    geometry.width = static_cast<int>(sides.positive(nested ? "width" : name, otherwise));
    geometry.height = static_cast<int>(sides.positive(nested ? "height" : name, otherwise));
}

/// "size": 224 or {"shortest_edge": 224} before a crop, or {"height": 224, "width": 224} without one.
InputGeometry readGeometry(const JsonFields &fields, std::int64_t imageSize)
{
    if (!fields.get("do_resize", true))
        fields.fail(Kind::Unsupported, "do_resize", "is off: pictures of any size cannot be read");
    if (const auto filter = fields.get("resample", bicubic); filter != bicubic)
        fields.fail(Kind::Unsupported, "resample", "asks for another filter than bicubic (3)");

    InputGeometry geometry;
    const JsonFields size = fields.isObject("size") ? fields.object("size") : fields;
    if (fields.isObject("size") && !size.find<std::int64_t>("shortest_edge")) {
        geometry.fit = InputGeometry::Fit::Stretch;
        readSides(fields, "size", imageSize, geometry);
        return geometry;
    }
    if (!fields.get("do_center_crop", true))
        fields.fail(Kind::Unsupported, "do_center_crop", "is off: pictures would not be square");
    const std::string edge = fields.isObject("size") ? "shortest_edge" : "size";
    geometry.resize = static_cast<int>(size.positive(edge, imageSize));
    readSides(fields, "crop_size", imageSize, geometry);
    return geometry;
}

} // namespace

ClipPreprocessing ClipPreprocessing::read(const std::filesystem::path &file, const ClipVisionConfig &vision)
{
    const JsonFields fields = JsonFields::read(file);
    ClipPreprocessing result;
    result.geometry = readGeometry(fields, vision.imageSize);
    if (result.geometry.width != vision.imageSize || result.geometry.height != vision.imageSize)
        fields.fail(Kind::Corrupt, result.geometry.fit == InputGeometry::Fit::Stretch ? "size" : "crop_size",
            "differs from \"image_size\" of config.json, " + std::to_string(vision.imageSize));

    result.rescale = fields.get("do_rescale", true);
    result.rescaleFactor = fields.get("rescale_factor", result.rescaleFactor);
    result.normalise = fields.get("do_normalize", true);
    result.mean = fields.get("image_mean", result.mean);
    result.deviation = fields.get("image_std", result.deviation);
    if (std::ranges::any_of(result.deviation, [](double value) { return !(value > 0); }))
        fields.fail(Kind::Corrupt, "image_std", "is not above zero");
    return result;
}

ClipPreprocessing ClipPreprocessing::standard(std::int64_t size)
{
    const int side = static_cast<int>(size);
    ClipPreprocessing result;
    result.geometry = {side, side, side, InputGeometry::Fit::CropCentre};
    return result;
}

} // namespace pictor::inference
