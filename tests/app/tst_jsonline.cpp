// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>
#include <limits>
#include <vector>

using namespace pictor::app;

class JsonLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void membersKeepTheirOrder();
    void textIsEscaped();
    void floatsReadBackExactly();
};

void JsonLineTest::membersKeepTheirOrder()
{
    const std::vector<qint64> ids{1, -2, 9'007'199'254'740'993};
    const QString line =
        JsonLine().add("z", 1).add("a", true).add("ids", ids).add("none", QJsonValue()).text();
    QCOMPARE(line, QStringLiteral("{\"z\":1,\"a\":true,\"ids\":[1,-2,9007199254740993],\"none\":null}"));
    QCOMPARE(JsonLine().text(), QStringLiteral("{}"));
    QCOMPARE(JsonLine().addUnsigned("seed", std::numeric_limits<quint64>::max()).text(),
        QStringLiteral("{\"seed\":18446744073709551615}"));
    QCOMPARE(JsonLine().add("e", std::span<const float>()).text(), QStringLiteral("{\"e\":[]}"));
}

void JsonLineTest::textIsEscaped()
{
    const QString text = QStringLiteral("a \"b\"\\\n\t\u0001 \u65e5\U0001f3a8/");
    const QString line = JsonLine().add("text", text).text();
    QVERIFY(!line.contains(QLatin1Char('\n')));
    QCOMPARE(QJsonDocument::fromJson(line.toUtf8())[QLatin1String("text")].toString(), text);
}

void JsonLineTest::floatsReadBackExactly()
{
    using Limits = std::numeric_limits<float>;
    const std::array<float, 8> numbers{
        0.1F, 1.0F / 3, -2.0F / 3, 1e-20F, Limits::min(), Limits::denorm_min(), Limits::max(), 0};
    const QString line = JsonLine().add("numbers", std::span<const float>(numbers)).text();
    const QJsonArray array = QJsonDocument::fromJson(line.toUtf8())[QLatin1String("numbers")].toArray();
    QCOMPARE(array.size(), qsizetype(numbers.size()));
    for (std::size_t i = 0; i < numbers.size(); ++i)
        QVERIFY(static_cast<float>(array[qsizetype(i)].toDouble()) == numbers[i]);
}

QTEST_GUILESS_MAIN(JsonLineTest)
#include "tst_jsonline.moc"
