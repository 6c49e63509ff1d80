// SPDX-License-Identifier: GPL-3.0-or-later
// Another language is only said: nothing begins because of it.
#include "createdesk.h"

#include "ui/library/libraryviewmodel.h"
#include "ui/support/retelling.h"

#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

namespace pictor::ui::test {

/// Has a text, and a listener that does what the test wants.
class Teller : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString text READ text NOTIFY textChanged)
public:
    using QObject::QObject;
    static QString text() { return QStringLiteral("text"); }

Q_SIGNALS:
    void textChanged();
};

} // namespace pictor::ui::test

class RetellingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void failedPicturesAreNotTriedAgain();
    void searchAndIndexingStayAsTheyAre();
    void modelsAreNotLookedUpAgain();
    void listenersMayDeleteWhatIsToldNext();
};

void RetellingTest::failedPicturesAreNotTriedAgain()
{
    const Workplace place;
    CreateDesk desk(place);
    CreateViewModel create(desk.services());
    create.begin();
    QTRY_VERIFY(create.maker()->model());
    FakeStore &store = desk.desk.store;
    DownloadStatus fetched = store.download(FakeMakers::flux);
    fetched.state = ModelDownload::State::Finished; // earlier in this session
    store.set(FakeMakers::flux, fetched);
    create.form()->setPrompt(QStringLiteral("a fox"));
    create.generate();
    desk.job()->endFailed({Error::Kind::Corrupt, QStringLiteral("The weights are torn."), {}});

    retell(&create);
    retell(&desk.desk.downloads);
    QCOMPARE(desk.makers.maker(FakeMakers::flux).jobs, 1);

    fetched.state = ModelDownload::State::Running;
    store.set(FakeMakers::flux, fetched);
    retell(&create);
    QCOMPARE(desk.makers.maker(FakeMakers::flux).jobs, 1);
    fetched.state = ModelDownload::State::Finished;
    store.set(FakeMakers::flux, fetched);
    QCOMPARE(desk.makers.maker(FakeMakers::flux).jobs, 2);
}

void RetellingTest::searchAndIndexingStayAsTheyAre()
{
    const Workplace place;
    place.fill(3);
    Settings settings(place.paths().settings());
    ModelRegistry registry(place.registry());
    ModelChoice choice(registry, settings, {});
    LibraryViewModel library(place.paths(), choice);
    choice.start();
    library.open();
    QTRY_VERIFY(library.phase() != LibraryViewModel::Phase::Opening && choice.embedder());
    library.addFolder(QUrl::fromLocalFile(place.folder()));
    QTRY_VERIFY(!library.indexing()->isActive() && library.search()->images()->count() == 3);
    library.lookForFile(place.folder() + QStringLiteral("/1.png"));
    QTRY_COMPARE(library.search()->state(), LibrarySearch::State::Shown);

    const QSignalSpy told(library.search(), &LibrarySearch::queryChanged);
    retell(&library);
    QVERIFY(!told.isEmpty());
    QCOMPARE(library.search()->state(), LibrarySearch::State::Shown);
    QVERIFY(!library.indexing()->isActive());
}

void RetellingTest::modelsAreNotLookedUpAgain()
{
    const QString clip = QStringLiteral("openai/clip-vit-base-patch32");
    const Workplace place;
    ModelDesk desk(place);
    desk.choice.start();
    QTRY_VERIFY(desk.choice.model());
    desk.models.refresh();
    QTRY_COMPARE(
        desk.get(clip, ModelListModel::StandingRole).value<ModelStanding::Mark>(), StandingNamespace::Absent);

    desk.store.setAvailability(clip, {.present = true}); // seen by whoever looks
    const QSignalSpy reset(&desk.models, &QAbstractItemModel::modelReset);
    const QSignalSpy told(&desk.models, &QAbstractItemModel::dataChanged);
    for (QObject *viewModel : std::initializer_list<QObject *>{&desk.choice, &desk.models, &desk.downloads})
        retell(viewModel);
    QVERIFY(!told.isEmpty());
    QCOMPARE(reset.count(), 0);
    // What was asked before this is answered before it.
    desk.store.setAvailability(FakeMakers::flux, {.present = true});
    desk.store.set(FakeMakers::flux, {.state = ModelDownload::State::Finished});
    QTRY_VERIFY(desk.get(FakeMakers::flux, ModelListModel::PresentRole).toBool());
    QVERIFY(!desk.get(clip, ModelListModel::PresentRole).toBool());
}

void RetellingTest::listenersMayDeleteWhatIsToldNext()
{
    auto root = std::make_unique<Teller>();
    QList<Teller *> tellers;
    QStringList told;
    for (int i = 0; i < 5; ++i) {
        auto *teller = new Teller(root.get());
        tellers.append(teller);
        connect(teller, &Teller::textChanged, this, [&told, i] { told.append(QString::number(i)); });
    }
    connect(
        tellers[2], &Teller::textChanged, this, [&tellers] { delete std::exchange(tellers[1], nullptr); });
    retell(root.get());
    QCOMPARE(told.join(u' '), QStringLiteral("0 1 2 3 4"));

    told.clear();
    connect(tellers[3], &Teller::textChanged, this, [&root] { root.reset(); });
    retell(root.get());
    QCOMPARE(told.join(u' '), QStringLiteral("0 2 3"));
}

QTEST_MAIN(RetellingTest)
#include "tst_retelling.moc"
