// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

// bench_press ROOM TIMES
//
// Composes and presses the agreement of worked case 01 again and again inside one process
// and prints figures as JSON. Makes ROOM, a practice room, when there is none.

#include "app/typesetpress.h"
#include "core/exchange/practiceroom.h"
#include "core/paperwork/paperdesk.h"
#include "core/settings/roomrules.h"
#include "tests/benchmarks/stopwatch.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace maplebridge;
using namespace maplebridge::bench;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
T sound(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(result).value();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int times = words.value(2, u"-1"_s).toInt();
    if (times < 0) {
        std::fputs("bench_press ROOM TIMES\n", stderr);
        return 2;
    }
    const RoomRules rules = sound(builtInRules());
    const SystemClock clock;
    const QString path = words.value(1);
    const auto room = sound(QFileInfo::exists(path) ? Room::open(path, &rules, &clock)
                                                    : createPracticeRoom(path, &rules, &clock));
    const PaperSet papers = sound(builtInPapers());
    FontBook fonts(fontFolders());
    TypesetPress press(&fonts, &clock);
    const PaperDesk desk(room.get(), &papers, &press);
    const CaseId id = sound(room->cases().findByNumber(u"12"_s));
    PaperRequest request;
    request.document = u"AGREE"_s;

    Stopwatch whole;
    PrintedPaper printed;
    for (int i = 0; i < times; ++i) {
        whole.time([&] {
            const PaperDraft draft = sound(desk.draft(id, request));
            printed = sound(press.print(draft.text, draft.profile));
        });
    }
    QJsonObject figures = whole.figures();
    figures.insert(u"bytes"_s, printed.pdf.size());
    figures.insert(u"pages"_s, printed.pages);
    std::fputs(QJsonDocument(figures).toJson().constData(), stdout);
    return 0;
}
