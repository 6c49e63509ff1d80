// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_seeds FOLDER: writes what the fuzz targets start from into a folder for each.

#include "support/picklewriter.h"
#include "support/weightfiles.h"
#include "support/zipwriter.h"

#include <filesystem>
#include <fstream>
#include <string>

using namespace pictor::test;

namespace {

void write(const std::filesystem::path &folder, const char *name, const std::string &bytes)
{
    std::filesystem::create_directories(folder);
    std::ofstream(folder / name, std::ios::binary) << bytes;
}

std::string headerOf(const std::string &file)
{
    return file.substr(8, file.rfind('}') + 1 - 8);
}

std::string pickleOfTwoTensors()
{
    Pickle pickle;
    pickle.orderedDict().put(0).mark();
    pickle.string("a").put(1).tensor("FloatStorage", "0", 6, 0, {2, 3}, {3, 1});
    pickle.string("b").tensor("LongStorage", "1", 1, 0, {1}, {1}).setItems();
    pickle.emptyDict().string("_metadata").orderedDict().mark().string("").get(0).setItems().setItem();
    return pickle.build().stop();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const std::filesystem::path corpora = argv[1];

    const std::string small =
        safetensorsFile({{"a", "F32", {2, 3}, std::string(24, 'a')}, {"e", "U8", {0}, ""}});
    write(corpora / "safetensors", "small", small);
    write(corpora / "safetensors", "header", headerOf(small));
    write(corpora / "safetensors", "metadata", safetensorsFile(R"({"__metadata__":{"format":"pt"}})", ""));

    write(corpora / "shardindex", "index",
        R"({"metadata":{"total_size":1e3,"x":[null,true,-1]},"weight_map":{"a":"m-1.safetensors","b":"m-2.safetensors"}})");

    write(corpora / "pickle", "two", pickleOfTwoTensors());
    write(corpora / "pickle", "strided",
        Pickle().emptyDict().string("t").tensor("HalfStorage", "0", 12, 1, {3, 2}, {1, 3}).setItem().stop());

    const std::vector<ZipItem> archive = {
        {.name = "x/data.pkl", .data = pickleOfTwoTensors()},
        {.name = "x/byteorder", .data = "little"},
        {.name = "x/data/0", .data = std::string(24, '0')},
        {.name = "x/data/1", .data = std::string(8, '1')},
    };
    write(corpora / "statedict", "zip", zipFile(archive));
    write(corpora / "statedict", "zip64", zipFile(archive, ZipKind::Zip64));
    return 0;
}
