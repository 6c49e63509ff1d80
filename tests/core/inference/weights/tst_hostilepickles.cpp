// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/engine.h"
#include "inference/weights/picklemachine.h"
#include "support/bytes.h"
#include "support/picklewriter.h"
#include "support/refusal.h"

#include <QTest>

using namespace pictor::inference;
using pictor::test::bytesOf;
using pictor::test::missingFrom;
using pictor::test::Pickle;
using pictor::test::refusalOf;
using Kind = EngineError::Kind;

namespace {

void run(const std::string &bytes)
{
    pickle::Machine(std::as_bytes(std::span(bytes)), "pytorch_model.bin").run();
}

std::string repeated(std::string_view opcodes, int times)
{
    std::string bytes;
    for (int i = 0; i < times; ++i)
        bytes += opcodes;
    return bytes;
}

} // namespace

/// Pickles that would harm a reader which believes, calls or imports what they say.
class HostilePicklesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refused_data();
    void refused();
    void everyOtherOpcode_data();
    void everyOtherOpcode();
    void everyTruncation();
    void aDictionaryInsideItself();
};

void HostilePicklesTest::refused_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("says");
    const auto damaged = [](const char *name, std::string bytes, const QStringList &says) {
        QTest::newRow(name) << std::move(bytes) << Kind::Corrupt << says;
    };
    const auto unsupported = [](const char *name, std::string bytes, const QStringList &says) {
        QTest::newRow(name) << std::move(bytes) << Kind::Unsupported << says;
    };
    const auto asks = [&](const char *module, const char *function) {
        const QString name = QLatin1String(module) + '.' + QLatin1String(function);
        Pickle pickle;
        pickle.global(module, function).mark().string("touch /tmp/executed").tuple().reduce();
        unsupported(qPrintable("asks for " + name), pickle.stop(), {'"' + name + '"'});
    };

    asks("os", "system");
    asks("posix", "system");
    asks("nt", "system");
    asks("subprocess", "Popen");
    asks("builtins", "eval");
    asks("__builtin__", "exec");
    asks("builtins", "getattr");
    asks("torch", "load");
    asks("torch", "FloatStorage.from_file");
    asks("torch._utils", "_rebuild_tensor");
    asks("torch.jit", "load");
    asks("os", "FloatStorage");
    asks("collections", "OrderedDict ");
    asks("collections.abc", "OrderedDict");
    asks("", "");

    unsupported("calls a storage type", Pickle().global("torch", "FloatStorage").emptyTuple().reduce().stop(),
        {"calls something that is no function"});
    unsupported("calls a text", Pickle().string("os.system").emptyTuple().reduce().stop(), {"no function"});
    unsupported("calls with a number for arguments",
        Pickle().global("collections", "OrderedDict").integer(1).reduce().stop(), {"no function"});
    unsupported("dictionary with arguments",
        Pickle().global("collections", "OrderedDict").integers({1}).reduce().stop(),
        {"dictionary with arguments"});
    unsupported("tensor without arguments",
        Pickle().global("torch._utils", "_rebuild_tensor_v2").emptyTuple().reduce().stop(),
        {"arguments of another form"});
    unsupported("tensor of numbers",
        Pickle().global("torch._utils", "_rebuild_tensor_v2").integers({1, 2, 3, 4, 5, 6}).reduce().stop(),
        {"arguments of another form"});
    unsupported("attributes of a tuple", Pickle().emptyTuple().emptyDict().build().stop(), {"no dictionary"});
    unsupported(
        "attributes that are a text", Pickle().emptyDict().string("x").build().stop(), {"another kind"});
    unsupported(
        "items of a text", Pickle().string("x").integer(1).integer(2).setItem().stop(), {"no dictionary"});
    unsupported("persistent id is a path", Pickle().string("/etc/passwd").raw("Q").stop(), {"no storage"});
    unsupported("persistent id of another kind",
        Pickle()
            .mark()
            .string("module")
            .global("torch", "FloatStorage")
            .string("0")
            .string("cpu")
            .integer(6)
            .tuple()
            .raw("Q")
            .stop(),
        {"no storage"});
    unsupported(
        "persistent id of five numbers", Pickle().integers({1, 2, 3, 4, 5}).raw("Q").stop(), {"no storage"});
    unsupported("the end is a number", Pickle().integer(1).stop(), {"no dictionary of tensors"});
    unsupported("another protocol", "\x80\x04}.", {"protocol is 4"});
    unsupported(
        "number of 16 bytes", Pickle().raw("\x8a\x10").raw("0123456789abcdef").stop(), {"over 64 bits"});

    damaged("empty", "", {"data.pkl ends"});
    damaged("no end", Pickle().emptyDict().unfinished(), {"data.pkl ends"});
    damaged("only an end", Pickle().stop(), {"unfinished objects"});
    damaged("two objects at the end", Pickle().emptyDict().emptyDict().stop(), {"unfinished objects"});
    damaged("open mark at the end", Pickle().emptyDict().mark().stop(), {"unfinished objects"});
    damaged(
        "goes on after its end", Pickle().emptyDict().stop() + "cos\nsystem\n.", {"goes on after its end"});
    damaged("empty stack: REDUCE", Pickle().reduce().stop(), {"missing on its stack"});
    damaged("empty stack: BUILD", Pickle().build().stop(), {"missing on its stack"});
    damaged("empty stack: SETITEM", Pickle().setItem().stop(), {"missing on its stack"});
    damaged("empty stack: BINPUT", Pickle().put(0).stop(), {"missing on its stack"});
    damaged("empty stack: BINPERSID", Pickle().raw("Q").stop(), {"missing on its stack"});
    damaged(
        "empty stack: TUPLE3", Pickle().integer(1).integer(2).raw("\x87").stop(), {"missing on its stack"});
    damaged("pops below a mark", Pickle().emptyDict().integer(1).mark().integer(2).setItem().stop(),
        {"missing on its stack"});
    damaged("no mark: TUPLE", Pickle().tuple().stop(), {"mark is missing"});
    damaged("no mark: SETITEMS", Pickle().emptyDict().setItems().stop(), {"mark is missing"});
    damaged("key without a value", Pickle().emptyDict().mark().integer(1).setItems().stop(),
        {"key has no value"});
    damaged("memo never kept", Pickle().get(0).stop(), {"object 0, which it never kept"});
    damaged("memo of 32 bits", Pickle().get(0xffffffff).stop(), {"object 4294967295"});
    damaged("text longer than the file", Pickle().raw("X").raw(bytesOf(0xffffffffU)).raw("x").stop(),
        {"4294967295 more bytes"});
    damaged("number longer than the file", Pickle().raw("\x8a\xff").stop(), {"255 more bytes"});
    damaged("name without an end", Pickle().raw("ccollections").stop(), {"name has no end"});
    damaged("name of a megabyte", Pickle().raw("c").raw(std::string(1 << 20, 'c')).raw("\nx\n").stop(),
        {"name has no end"});

    unsupported("two million tuples in each other",
        Pickle().emptyTuple().raw(repeated("\x85", 2'000'000)).stop(), {"more than 1048576 tuples"});
    unsupported("two million dictionaries", Pickle().emptyDict().raw(repeated("N}s", 2'000'000)).stop(),
        {"more than 1048576 dictionaries"});
    unsupported("two million objects on the stack", Pickle().raw(repeated("N", 2'000'000)).stop(),
        {"more than 1048576 objects"});
    unsupported("two million marks", Pickle().raw(repeated("(", 2'000'000)).stop(),
        {"nested more than 1048576 deep"});
    unsupported("memo of two million objects",
        [] {
            Pickle pickle;
            pickle.emptyDict();
            for (std::uint32_t i = 0; i < 2'000'000; ++i)
                pickle.put(i);
            return pickle.stop();
        }(),
        {"keeps more than 1048576 objects"});
    unsupported("20 MB", Pickle().raw(std::string(20 << 20, 'N')).stop(), {"the limit is 16777216"});
}

void HostilePicklesTest::refused()
{
    QFETCH(std::string, bytes);
    QFETCH(Kind, kind);
    QFETCH(QStringList, says);
    const auto error = refusalOf([&] { run(bytes); });
    QVERIFY(error);
    QCOMPARE(missingFrom(*error, says + QStringList{"pytorch_model.bin", "data.pkl"}), QString());
    QVERIFY(error->kind() == kind);
}

/// INST, OBJ, NEWOBJ, STACK_GLOBAL, EXT1 and whatever else can reach code, and all that a state dict has no
/// use for.
void HostilePicklesTest::everyOtherOpcode_data()
{
    const QByteArray allowed = QByteArray("().JKMNQRXbchjqrstu}") + "\x80\x85\x86\x87\x88\x89\x8a";
    QTest::addColumn<int>("opcode");
    for (int opcode = 0; opcode < 256; ++opcode) {
        if (!allowed.contains(static_cast<char>(opcode)))
            QTest::addRow("0x%02x", opcode) << opcode;
    }
}

void HostilePicklesTest::everyOtherOpcode()
{
    QFETCH(int, opcode);
    const std::string bytes = Pickle().emptyDict().raw(std::string(1, static_cast<char>(opcode))).stop();
    const auto error = refusalOf([&] { run(bytes); });
    QVERIFY(error);
    QVERIFY(error->kind() == Kind::Unsupported);
    QCOMPARE(missingFrom(*error, {QString::asprintf("byte 3: the opcode 0x%02x", opcode)}), QString());
}

void HostilePicklesTest::everyTruncation()
{
    Pickle pickle;
    pickle.orderedDict()
        .put(0)
        .mark()
        .string("a")
        .tensor("FloatStorage", "0", 6, 0, {2, 3}, {3, 1})
        .setItems();
    const std::string bytes = pickle.emptyDict().build().stop();
    run(bytes);
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        const std::string part(bytes, 0, length);
        QVERIFY(refusalOf([&] { run(part); }));
    }
}

void HostilePicklesTest::aDictionaryInsideItself()
{
    run(Pickle().emptyDict().put(0).string("self").get(0).setItem().stop());
}

QTEST_GUILESS_MAIN(HostilePicklesTest)
#include "tst_hostilepickles.moc"
