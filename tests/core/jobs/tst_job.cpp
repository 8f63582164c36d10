// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/jobs/job.h"

#include <QFutureWatcher>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace maplebridge;

class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theResultComesFromAnotherThread()
    {
        QFuture<Result<QThread *>> job = startJob<QThread *>(
            [](const JobContext &) -> Result<QThread *> { return QThread::currentThread(); });
        job.waitForFinished();
        QVERIFY(job.result());
        QVERIFY(job.result().value() != QThread::currentThread());
    }

    void anErrorIsAResult()
    {
        QFuture<Done> job = startJob<Success>([](const JobContext &) -> Done {
            return Error{ErrorCode::DiskFull, QStringLiteral("full")};
        });
        job.waitForFinished();
        QVERIFY(!job.isCanceled());
        QCOMPARE(job.result().error().code, ErrorCode::DiskFull);
    }

    void progressIsToldToTheWindow()
    {
        QFutureWatcher<Done> watcher;
        const QSignalSpy range(&watcher, &QFutureWatcherBase::progressRangeChanged);
        QSignalSpy value(&watcher, &QFutureWatcherBase::progressValueChanged);
        QSemaphore goOn;
        watcher.setFuture(startJob<Success>([&goOn](const JobContext &context) -> Done {
            const bool wanted = context.goesOn(2, 7);
            goOn.acquire();
            return wanted ? Done(Success{}) : Done(Error{ErrorCode::Cancelled});
        }));
        QTRY_COMPARE(watcher.progressMaximum(), 7);
        QTRY_COMPARE(watcher.progressValue(), 2);
        QTRY_VERIFY(!range.isEmpty() && !value.isEmpty());
        goOn.release();
        watcher.waitForFinished();
        QVERIFY(watcher.result());
    }

    void aStoppedJobHearsOfItAndHasNoResult()
    {
        QSemaphore begun;
        QSemaphore goOn;
        bool heard = false;
        QFuture<Done> job = startJob<Success>([&](const JobContext &context) -> Done {
            begun.release();
            goOn.acquire();
            heard = !context.goesOn(1, 2);
            return Error{ErrorCode::Cancelled};
        });
        begun.acquire();
        job.cancel();
        goOn.release();
        job.waitForFinished();
        QVERIFY(heard);
        QVERIFY(job.isCanceled());
        QCOMPARE(job.resultCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
