// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/engine.h"
#include "inference/weights/zipdirectory.h"
#include "support/bytes.h"
#include "support/refusal.h"
#include "support/zipwriter.h"

#include <QTest>

using namespace pictor::inference;
using namespace pictor::test;
using Kind = EngineError::Kind;

namespace {

ZipEntries read(const std::string &archive)
{
    return readZipDirectory(std::as_bytes(std::span(archive)), "weights.bin");
}

/// `archive` with the number at `distance` bytes before its end replaced.
template <class Number> std::string patchedFromEnd(std::string archive, std::size_t distance, Number value)
{
    return archive.replace(archive.size() - distance, sizeof value, pictor::test::bytesOf(value));
}

const std::vector<ZipItem> twoItems = {{.name = "a", .data = "first"}, {.name = "b/c", .data = "second"}};

} // namespace

class ZipDirectoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void soundArchive_data();
    void soundArchive();
    void commentAtTheEnd();
    void refused_data();
    void refused();
    void everyTruncation();
    void everyByteChanged_data() { soundArchive_data(); }
    void everyByteChanged();
};

void ZipDirectoryTest::soundArchive_data()
{
    QTest::addColumn<ZipKind>("kind");
    QTest::newRow("zip") << ZipKind::Zip32;
    QTest::newRow("zip64") << ZipKind::Zip64;
}

void ZipDirectoryTest::soundArchive()
{
    QFETCH(ZipKind, kind);
    const std::string archive = zipFile(twoItems, kind);
    const ZipEntries entries = read(archive);
    QCOMPARE(entries.size(), std::size_t{2});
    for (const ZipItem &item : twoItems) {
        const ZipEntry &entry = entries.at(item.name);
        QCOMPARE(archive.substr(entry.offset, entry.length), item.data);
    }
    QVERIFY(read(zipFile({}, kind)).empty());
}

void ZipDirectoryTest::commentAtTheEnd()
{
    const std::string comment = "made by hand";
    const std::string archive =
        patchedFromEnd(zipFile(twoItems), 2, static_cast<std::uint16_t>(comment.size())) + comment;
    QCOMPARE(read(archive).size(), std::size_t{2});
}

void ZipDirectoryTest::refused_data()
{
    QTest::addColumn<std::string>("archive");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char *name, std::string archive, const QStringList &says,
                         Kind kind = Kind::Corrupt) {
        QTest::newRow(name) << std::move(archive) << kind << says;
    };
    const std::string sound = zipFile(twoItems);
    const std::string sound64 = zipFile(twoItems, ZipKind::Zip64);

    row("empty", "", {"no end record"});
    row("only a start", "PK\3\4", {"no end record"});
    row("bytes after the end", sound + "x", {"no end record"});
    row("bytes before the start", "x" + sound, {"does not end at its end record"});
    row("part of several", patchedFromEnd<std::uint16_t>(sound, 18, 1), {"only a part of several"});
    row("fewer entries here than in all", patchedFromEnd<std::uint16_t>(sound, 14, 1),
        {"only a part of several"});
    row("more entries than the directory has", patchedFromEnd<std::uint32_t>(sound, 14, 0x00030003),
        {"directory ends where"});
    row("fewer entries than the directory has", patchedFromEnd<std::uint32_t>(sound, 14, 0x00010001),
        {"more than its 1 entries"});
    row("directory too short", patchedFromEnd<std::uint32_t>(sound, 10, 10),
        {"does not end at its end record"});
    row("directory past the end", patchedFromEnd<std::uint32_t>(sound, 6, 0x7fffffff), {"does not end at"});
    row("zip64 end past the end", patchedFromEnd<std::uint64_t>(sound64, 34, ~std::uint64_t{0}),
        {"zip64 end record ends where"});
    row("zip64 end elsewhere", patchedFromEnd<std::uint64_t>(sound64, 34, 0), {"not where its locator says"});
    row("zip64 directory past the end", patchedFromEnd<std::uint64_t>(sound64, 50, ~std::uint64_t{0} - 7),
        {"does not end at its end record"});
    row("zip64 with 2^63 entries",
        [&] {
            const std::string changed = patchedFromEnd<std::uint64_t>(sound64, 66, std::uint64_t{1} << 63);
            return patchedFromEnd<std::uint64_t>(changed, 74, std::uint64_t{1} << 63);
        }(),
        {"directory ends where"});

    row("compressed", zipFile({{.name = "bomb", .data = "x", .method = 8}}), {"\"bomb\" is compressed"},
        Kind::Unsupported);
    row("encrypted", zipFile({{.name = "secret", .data = "x", .flags = 1}}),
        {"\"secret\" is compressed or encrypted"}, Kind::Unsupported);
    row("compressed only before the data",
        [] {
            std::string archive = zipFile({{.name = "a", .data = "x"}});
            archive[8] = '\x08';
            return archive;
        }(),
        {"\"a\" differs from what the directory says"});
    row("two sizes",
        [&] {
            std::string archive = sound;
            archive[archive.find("PK\1\2") + 20] = '\1';
            return archive;
        }(),
        {"\"a\"", "two different sizes"});
    row("same name twice", zipFile({{.name = "a", .data = "x"}, {.name = "a", .data = "y"}}),
        {"\"a\" appears twice"});
    row("another name before the data", zipFile({{.name = "a", .data = "x", .localName = "b"}}),
        {"\"a\" differs from what the directory says"});
    row("longer than the archive", zipFile({{.name = "a", .data = "x", .claimedSize = 1000}}),
        {"\"a\" ends where"});
    row("64-bit length",
        zipFile({{.name = "a", .data = "x", .claimedSize = ~std::uint64_t{0} - 3}}, ZipKind::Zip64),
        {"\"a\" ends where"});
    row("into the next entry",
        zipFile({{.name = "a", .data = "x", .claimedSize = 10}, {.name = "b", .data = "y"}}),
        {"\"a\" overlaps \"b\""});
    row("inside another entry",
        zipFile({{.name = "outer", .data = zipFile({{.name = "b", .data = "y"}})},
            {.name = "b", .data = "y", .claimedHeader = 35}}),
        {"\"outer\" overlaps \"b\""});
    row("header past the end", zipFile({{.name = "a", .data = "x", .claimedHeader = 1000}}),
        {"\"a\" ends where"});
    row("64-bit header",
        zipFile({{.name = "a", .data = "x", .claimedHeader = ~std::uint64_t{0}}}, ZipKind::Zip64),
        {"\"a\" ends where"});
    row("header elsewhere", zipFile({{.name = "a", .data = "x", .claimedHeader = 1}}),
        {"\"a\" is not where the directory says"});
    row("zip64 field cut short",
        [&] {
            std::string archive = sound64;
            archive[archive.find("PK\1\2") + 46 + 1 + 2] = '\x08';
            return archive;
        }(),
        {"zip64 field ends where"});
}

void ZipDirectoryTest::refused()
{
    QFETCH(std::string, archive);
    QFETCH(Kind, kind);
    QFETCH(QStringList, says);
    const auto error = refusalOf([&] { read(archive); });
    QVERIFY(error);
    QCOMPARE(missingFrom(*error, says + QStringList{"weights.bin"}), QString());
    QVERIFY(error->kind() == kind);
}

void ZipDirectoryTest::everyTruncation()
{
    const std::string archive = zipFile(twoItems, ZipKind::Zip64);
    for (std::size_t length = 0; length < archive.size(); ++length) {
        const std::string part(archive, 0, length);
        QVERIFY(refusalOf([&] { read(part); }));
    }
}

void ZipDirectoryTest::everyByteChanged()
{
    QFETCH(ZipKind, kind);
    const std::string sound = zipFile(twoItems, kind);
    for (std::size_t at = 0; at < sound.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            std::string archive = sound;
            archive[at] = static_cast<char>(value);
            refusalOf([&] {
                for (const auto &[name, entry] : read(archive))
                    QVERIFY(entry.offset <= archive.size() && entry.length <= archive.size() - entry.offset);
            });
        }
    }
}

QTEST_GUILESS_MAIN(ZipDirectoryTest)
#include "tst_zipdirectory.moc"
