// SPDX-License-Identifier: GPL-3.0-or-later
// Linux only: a child process asks a registry for models under a seccomp filter that kills it at the first
// system call that opens, looks up or connects anything.
#include "registry/imageembeddingmodel.h"
#include "registry/modelregistry.h"
#include "registry/texttoimagemodel.h"

#include "testregistry.h"

#include <QTest>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <csignal>
#include <cstddef>
#include <fcntl.h>
#include <functional>
#include <thread>
#include <unistd.h>

using namespace pictor;
using namespace pictor::test;

namespace {

const std::vector<long> forbidden{
#ifdef SYS_open
    SYS_open, SYS_creat, SYS_stat, SYS_lstat, SYS_access, SYS_readlink,
#endif
    SYS_openat, SYS_openat2, SYS_newfstatat, SYS_statx, SYS_faccessat, SYS_readlinkat, SYS_getdents64,
    SYS_getcwd, SYS_socket, SYS_connect, SYS_inotify_init1, SYS_execve};

bool forbidFilesAndSockets()
{
    std::vector<sock_filter> program;
    program.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)));
    for (const long call : forbidden) {
        program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(call), 0, 1));
        program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS));
    }
    program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

/// How a child that does `work` under the filter ends: its exit code, or minus the signal that killed it.
int endOfChild(const std::function<bool()> &work)
{
    const pid_t child = fork();
    if (child == 0) {
        const bool filtered = forbidFilesAndSockets();
        _exit(!filtered ? 2 : work() ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

bool askForEverything(ModelRegistry &registry)
{
    bool all = true;
    for (const CatalogueEntry &entry : registry.catalogue().entries()) {
        all = all
            && (entry.kind == ModelKind::ImageEmbedding
                    ? registry.get<ImageEmbeddingModel>(entry.key) != nullptr
                    : registry.get<TextToImageModel>(entry.key) != nullptr);
    }
    for (const char *folder : {"/models/clip", "./clip", "~/clip", "/usr", "../x/y"})
        all = all && registry.get<ImageEmbeddingModel>(folder) != nullptr;
    return all && registry.get<ImageEmbeddingModel>("no-such-model") == nullptr
        && registry.get<TextToImageModel>(base32) == nullptr;
}

} // namespace

class RegistrySyscallsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filterBites()
    {
        QCOMPARE(endOfChild([] { return true; }), 0);
        QCOMPARE(endOfChild([] { return open("/dev/null", O_RDONLY) >= 0; }), -SIGSYS);
        QCOMPARE(endOfChild([] { return socket(AF_INET, SOCK_STREAM, 0) >= 0; }), -SIGSYS);
        QCOMPARE(endOfChild([] { return QFileInfo::exists(QStringLiteral("/usr")); }), -SIGSYS);
    }

    void getOpensNothing()
    {
        ModelRegistry registry(RegistryOptions{});
        LoggedReasons log;
        QCOMPARE(endOfChild([&] { return askForEverything(registry); }), 0);
    }

    void getOpensNothingOnAnotherThread()
    {
        ModelRegistry registry(RegistryOptions{});
        LoggedReasons log;
        QCOMPARE(endOfChild([&] {
            bool all = false;
            std::jthread([&] { all = askForEverything(registry); }).join();
            return all;
        }),
            0);
    }
};

QTEST_GUILESS_MAIN(RegistrySyscallsTest)
#include "tst_registrysyscalls.moc"
