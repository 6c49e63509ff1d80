// SPDX-License-Identifier: GPL-3.0-or-later
// What the Create page says of the memory that the next picture takes.
#include "createdesk.h"

#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

namespace {

inference::GenerationPlan planOf(qint64 peakBytes, qint64 limitBytes)
{
    inference::GenerationPlan plan;
    plan.precision = inference::Precision::Int8;
    plan.residency = inference::Residency::Streamed;
    plan.peakBytes = peakBytes;
    plan.limitBytes = limitBytes;
    return plan;
}

} // namespace

class CreatePlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<Workplace>();
        m_desk = std::make_unique<CreateDesk>(*m_place);
        m_create = std::make_unique<CreateViewModel>(m_desk->services());
        m_create->begin();
        QTRY_VERIFY(m_create->maker()->model());
    }
    void cleanup()
    {
        m_create.reset();
        m_desk.reset();
        m_place.reset();
    }

    void isAskedForWhenSomethingIsTouched()
    {
        flux().planned = planOf(12'300'000'000, 14'000'000'000);
        QVERIFY(!m_create->plan()->isAwake()); // libtorch is not loaded for a window that is only looked at
        m_create->form()->setShape(QStringLiteral("16:9"));
        QTRY_COMPARE(m_create->plan()->text(), QStringLiteral("12.3 of 14.0 GB, int8, blocks streamed"));
        QVERIFY(!m_create->plan()->isRefused());
        m_create->form()->setPrompt(QStringLiteral("words weigh nothing"));
        QVERIFY(!m_create->plan()->isLooking());
        m_create->form()->setHeight(512);
        QVERIFY(m_create->plan()->isLooking());
    }

    void whatDoesNotFitIsRefusedWithFigures()
    {
        flux().planned = planOf(21'400'000'000, 14'000'000'000);
        m_create->form()->setWidth(2048);
        QTRY_VERIFY(m_create->plan()->isRefused());
        QVERIFY(m_create->plan()->text().contains(QStringLiteral("21.4 GB")));
        QVERIFY(m_create->plan()->text().contains(QStringLiteral("14.0 GB")));
    }

    void isAskedAgainWhenItMayHaveChanged_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"budget", "device", "model unloaded", "files came"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void isAskedAgainWhenItMayHaveChanged()
    {
        QFETCH(QString, what);
        FakeStore &store = m_desk->desk.store;
        const CatalogueEntry &entry = *m_desk->desk.registry.catalogue().find(FakeMakers::flux);
        play(what == QLatin1String("files came") ? QStringLiteral("absent") : QStringLiteral("here"), entry,
            store);
        m_desk->desk.models.refresh();
        QVERIFY(m_create->maker()->choose(FakeMakers::flux));
        m_create->form()->setShape(QStringLiteral("16:9"));
        QTRY_VERIFY(flux().plansAsked > 0 && !m_create->plan()->isLooking());
        flux().planned = planOf(1'000'000'000, 2'000'000'000);
        if (what == QLatin1String("budget"))
            m_desk->desk.settings.setMemoryBudget(2'000'000'000);
        else if (what == QLatin1String("device"))
            m_desk->desk.settings.setPrecision(inference::Precision::Int8);
        else if (what == QLatin1String("model unloaded"))
            flux().enter(Model::State::Failed);
        else
            play(QStringLiteral("here"), entry, store);
        m_desk->desk.models.refresh();
        QTRY_COMPARE(m_create->plan()->text(), QStringLiteral("1.0 of 2.0 GB, int8, blocks streamed"));
    }

    void localModelIsLookedIntoWhenItIsChosen()
    {
        FakeMaker &own = m_desk->makers.maker(FakeMakers::local);
        QVERIFY(m_create->maker()->choose(FakeMakers::local));
        QTRY_COMPARE(own.plansAsked, 1);
        QVERIFY(!m_create->form()->isGuided());
        m_create->form()->setPrompt(QStringLiteral("a fox"));
        m_create->generate();
        QVERIFY(!own.job->request().steps); // they are the model's, whatever these are
        GenerationDefaults guided;
        guided.steps = 28;
        guided.supportsGuidance = true;
        own.learn(guided);
        QVERIFY(m_create->form()->isGuided());
        QCOMPARE(m_create->form()->steps(), 28);
    }

private:
    FakeMaker &flux() { return m_desk->makers.maker(FakeMakers::flux); }

    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<CreateDesk> m_desk;
    std::unique_ptr<CreateViewModel> m_create;
};

QTEST_MAIN(CreatePlanTest)
#include "tst_createplan.moc"
