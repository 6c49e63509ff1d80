// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/engine.h"
#include "inference/weights/shardindex.h"
#include "support/refusal.h"

#include <QTest>

using namespace pictor::inference;
using namespace pictor::test;

class ShardIndexTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void soundIndex();
    void otherSectionsArePassedOver();
    void malformed_data();
    void malformed();
};

void ShardIndexTest::soundIndex()
{
    const ShardIndex index = parseShardIndex(
        R"({"metadata":{"total_size":8},"weight_map":{"a":"model-1.safetensors","b":"model-2.safetensors"}})",
        "model.safetensors.index.json");
    QCOMPARE(index.size(), std::size_t{2});
    QCOMPARE(index.at("b"), std::string("model-2.safetensors"));
}

void ShardIndexTest::otherSectionsArePassedOver()
{
    const ShardIndex index = parseShardIndex(
        R"({"x":[1,-2,3.5,null,true,"s",{"weight_map":{"c":"no"}},[]],"n":1e9,"weight_map":{"a":"m"},"metadata":{}})",
        "index");
    QCOMPARE(index, (ShardIndex{{"a", "m"}}));
}

void ShardIndexTest::malformed_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char *name, std::string json, const QStringList &says) {
        QTest::newRow(name) << std::move(json) << says;
    };
    const auto shard = [&](const char *name, const std::string &file) {
        row(name, R"({"weight_map":{"a.weight":")" + file + R"("}})",
            {"tensor \"a.weight\"", "is not a file of the same folder"});
    };

    row("empty", "", {"not a JSON object"});
    row("list", "[]", {"not a JSON object"});
    row("truncated", R"({"weight_map":{"a":"m")", {"not JSON"});
    row("no map", R"({"metadata":{}})", {"no weight_map"});
    row("two maps", R"({"weight_map":{},"weight_map":{}})", {"\"weight_map\" appears twice"});
    row("map is a list", R"({"weight_map":[]})", {"a list does not belong"});
    row("map is null", R"({"weight_map":null})", {"null does not belong"});
    row("shard is a number", R"({"weight_map":{"a.weight":1}})", {"tensor \"a.weight\": a number"});
    row("shard is an object", R"({"weight_map":{"a.weight":{}}})", {"tensor \"a.weight\": an object"});
    row("tensor twice", R"({"weight_map":{"a.weight":"m","a.weight":"n"}})", {"\"a.weight\"", "twice"});
    row("not UTF-8", "{\"weight_map\":{\"\xff\":\"m\"}}", {"not JSON"});
    row("metadata 100,000 deep", R"({"metadata":)" + std::string(100'000, '['), {"nested over"});
    shard("shard without a name", "");
    shard("shard is the folder", ".");
    shard("shard is the folder above", "..");
    shard("shard in the folder above", "../secret.safetensors");
    shard("shard in a folder below", "sub/m.safetensors");
    shard("shard of an absolute path", "/etc/passwd");
    shard("shard behind a backslash", R"(..\\secret.safetensors)");
    shard("shard on a drive", "C:secret.safetensors");
    shard("shard with a zero byte", R"(m.safetensors\u0000.txt)");
}

void ShardIndexTest::malformed()
{
    QFETCH(std::string, json);
    QFETCH(QStringList, says);
    const auto error = refusalOf([&] { parseShardIndex(json, "model.safetensors.index.json"); });
    QVERIFY(error);
    QVERIFY(error->kind() == EngineError::Kind::Corrupt);
    QCOMPARE(missingFrom(*error, says + QStringList{"model.safetensors.index.json"}), QString());
}

QTEST_GUILESS_MAIN(ShardIndexTest)
#include "tst_shardindex.moc"
