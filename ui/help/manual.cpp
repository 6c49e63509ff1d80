// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include "base/whendone.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QVariantMap>
#include <QtConcurrent>

namespace pictor::ui {

namespace {

QString kindName(ManualBlock::Kind kind)
{
    switch (kind) {
    case ManualBlock::Kind::Heading:
        return QStringLiteral("heading");
    case ManualBlock::Kind::Item:
        return QStringLiteral("item");
    case ManualBlock::Kind::Picture:
        return QStringLiteral("picture");
    case ManualBlock::Kind::Link:
        return QStringLiteral("link");
    default:
        return QStringLiteral("text");
    }
}

QVariantMap manualValue(const ManualBlock &block)
{
    QVariantMap all{
        {QStringLiteral("kind"), kindName(block.kind)},
        {QStringLiteral("text"), block.text},
        {QStringLiteral("markup"), block.markup},
        {QStringLiteral("target"), block.target},
    };
    if (block.kind == ManualBlock::Kind::Picture) {
        const auto address = [&block](bool dark) {
            return QStringLiteral("qrc") + manualPicture(manualFolder(), block.target, dark);
        };
        all.insert(QStringLiteral("width"), block.size.width());
        all.insert(QStringLiteral("height"), block.size.height());
        all.insert(QStringLiteral("light"), address(false));
        all.insert(QStringLiteral("dark"), address(true));
    }
    return all;
}

QVariantList manualValue(const QList<ManualChapter> &chapters)
{
    QVariantList all;
    for (const ManualChapter &chapter : chapters) {
        QVariantList blocks;
        for (const ManualBlock &block : chapter.blocks)
            blocks.append(manualValue(block));
        all.append(QVariantMap{{QStringLiteral("name"), chapter.name},
            {QStringLiteral("title"), chapter.title}, {QStringLiteral("blocks"), blocks}});
    }
    return all;
}

} // namespace

Manual::Manual(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
    read();
}

int Manual::find(const QString &name) const
{
    for (int row = 0; row < m_chapters.size(); ++row) {
        if (m_chapters.at(row).toMap().value(QStringLiteral("name")).toString() == name)
            return row;
    }
    return -1;
}

bool Manual::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance())
        read();
    return QObject::eventFilter(watched, event);
}

void Manual::read()
{
    const QStringList languages = manualLanguages(QLocale());
    whenDone(this,
        QtConcurrent::run([languages] { return manualValue(readManual(manualFolder(), languages)); }),
        [this, turn = ++m_reads](const QVariantList &chapters) {
            if (turn != m_reads)
                return;
            m_chapters = chapters;
            Q_EMIT chaptersChanged();
        });
}

} // namespace pictor::ui
