// SPDX-License-Identifier: GPL-3.0-or-later
// Which model makes pictures when nobody has chosen one: a large one that is here, else the one that comes
// with Pictor.
#include "createdesk.h"

#include <QDir>
#include <QTest>

#include <map>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

namespace {

const QString landscapes = QStringLiteral("builtin/landscapes");

/// Answers for some models only when it is told to.
class HesitantStore : public FakeStore {
public:
    /// The one that comes with Pictor is here.
    explicit HesitantStore(const Catalogue &catalogue)
    {
        play(QStringLiteral("absent"), catalogue, *this);
        setAvailability(landscapes, {.present = true});
    }

    void hold(const QString &key) { m_held[key].start(); }
    void answer(const QString &key, bool present)
    {
        setAvailability(key, {.present = present});
        m_held[key].addResult(Availability{.present = present});
        m_held[key].finish();
        m_held.erase(key);
    }
    QFuture<Availability> availability(const QString &key) override
    {
        const auto held = m_held.find(key);
        return held == m_held.end() ? FakeStore::availability(key) : held->second.future();
    }

private:
    std::map<QString, QPromise<Availability>> m_held;
};

/// The choice over models that the test finds or not.
struct Choosing {
    explicit Choosing(const Workplace &place)
        : settings(place.paths().settings())
        , registry(place.registry())
        , choice(registry, settings, {})
        , store(registry.catalogue())
        , downloads(store, access, [](const QString &key) { return key; })
        , models(registry, choice, store, downloads)
        , maker(makers, models, downloads)
    {
    }

    QVariant get(const QString &key, ModelListModel::Role role) const
    {
        for (int row = 0; row < models.rowCount(); ++row) {
            const QModelIndex index = models.index(row);
            if (models.data(index, ModelListModel::KeyRole) == key)
                return models.data(index, role);
        }
        return {};
    }
    bool isKnown(const QString &key) const
    {
        return get(key, ModelListModel::StandingRole).toInt() != StandingNamespace::Unknown;
    }
    bool isHere(const QString &key) const { return get(key, ModelListModel::PresentRole).toBool(); }
    void fetch(const QString &key)
    {
        store.setAvailability(key, {.present = true});
        store.set(key, {.state = ModelDownload::State::Finished});
    }

    Settings settings;
    ModelRegistry registry;
    ModelChoice choice;
    HesitantStore store;
    FakeAccess access;
    DownloadDesk downloads;
    ModelListModel models;
    FakeMakers makers;
    MakerChoice maker;
};

} // namespace

class MakerChoiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void shippedModelWaitsForTheOthers();
    void firstOfThoseThatAreHere();
    void shippedModelGivesWay();
    void chosenShippedModelStays_data();
    void chosenShippedModelStays();
    void ownChoiceIsNotKeptAsAWish();

private:
    QTemporaryDir m_shipped;
};

void MakerChoiceTest::initTestCase()
{
    QVERIFY(QDir(m_shipped.path()).mkdir(QStringLiteral("landscapes")));
    qputenv("PICTOR_MODELS_DIR", m_shipped.path().toUtf8());
}

void MakerChoiceTest::shippedModelWaitsForTheOthers()
{
    const Workplace place;
    Choosing desk(place);
    desk.store.hold(FakeMakers::flux);
    desk.maker.start({});
    QTRY_VERIFY(desk.isKnown(landscapes) && desk.isKnown(FakeMakers::sd3));
    QCOMPARE(desk.maker.key(), FakeMakers::flux);
    desk.store.answer(FakeMakers::flux, true);
    QTRY_VERIFY(desk.maker.isPresent());
    QCOMPARE(desk.maker.key(), FakeMakers::flux);

    const Workplace other;
    Choosing without(other);
    without.store.hold(FakeMakers::flux);
    without.maker.start({});
    QTRY_VERIFY(without.isKnown(landscapes));
    without.store.answer(FakeMakers::flux, false);
    QTRY_COMPARE(without.maker.key(), landscapes);
}

void MakerChoiceTest::firstOfThoseThatAreHere()
{
    const Workplace place;
    Choosing desk(place);
    desk.store.hold(FakeMakers::flux);
    desk.store.setAvailability(FakeMakers::sd3, {.present = true});
    desk.maker.start({});
    QTRY_VERIFY(desk.isKnown(FakeMakers::sd3) && desk.isKnown(landscapes));
    desk.store.answer(FakeMakers::flux, true);
    QTRY_VERIFY(desk.isKnown(FakeMakers::flux));
    QCOMPARE(desk.maker.key(), FakeMakers::flux);
}

void MakerChoiceTest::shippedModelGivesWay()
{
    const Workplace place;
    Choosing desk(place);
    desk.maker.start({});
    QTRY_COMPARE(desk.maker.key(), landscapes);
    QCOMPARE(desk.maker.stateText(), QStringLiteral("Comes with Pictor"));
    desk.fetch(FakeMakers::sd3);
    QTRY_COMPARE(desk.maker.key(), FakeMakers::sd3);
    desk.fetch(FakeMakers::flux); // one large model is as good as another
    QTRY_VERIFY(desk.isHere(FakeMakers::flux));
    QCOMPARE(desk.maker.key(), FakeMakers::sd3);
}

void MakerChoiceTest::chosenShippedModelStays_data()
{
    QTest::addColumn<QString>("preferred"); ///< of the last time
    QTest::newRow("the last time") << landscapes;
    QTest::newRow("from the list") << QString();
}

void MakerChoiceTest::chosenShippedModelStays()
{
    QFETCH(QString, preferred);
    const Workplace place;
    Choosing desk(place);
    desk.maker.start(preferred);
    QTRY_COMPARE(desk.maker.key(), landscapes);
    if (preferred.isEmpty())
        desk.maker.setIndex(desk.maker.index());
    desk.fetch(FakeMakers::flux);
    QTRY_VERIFY(desk.isHere(FakeMakers::flux));
    QCOMPARE(desk.maker.key(), landscapes);
}

void MakerChoiceTest::ownChoiceIsNotKeptAsAWish()
{
    const Workplace place;
    const auto keyAtStart = [&place](const QString &here, bool isWish) {
        CreateDesk desk(place, QStringLiteral("absent"));
        play(QStringLiteral("here"), *desk.desk.registry.catalogue().find(here), desk.desk.store);
        CreateViewModel create(desk.services());
        create.begin();
        const auto isChosen = [&create] { return create.maker()->model() && create.maker()->isPresent(); };
        if (!QTest::qWaitFor(isChosen))
            return QStringLiteral("none");
        if (isWish)
            create.maker()->setIndex(create.maker()->index());
        create.save();
        return create.maker()->key();
    };
    QCOMPARE(keyAtStart(FakeMakers::sd3, false), FakeMakers::sd3);
    QCOMPARE(keyAtStart(FakeMakers::flux, true), FakeMakers::flux);
    CreateDesk desk(place, QStringLiteral("absent"));
    play(QStringLiteral("here"), *desk.desk.registry.catalogue().find(FakeMakers::sd3), desk.desk.store);
    CreateViewModel create(desk.services());
    create.begin();
    QTRY_VERIFY(create.maker()->isAbsent());
    QCOMPARE(create.maker()->key(), FakeMakers::flux); // a wish, and not here
}

QTEST_MAIN(MakerChoiceTest)
#include "tst_makerchoice.moc"
