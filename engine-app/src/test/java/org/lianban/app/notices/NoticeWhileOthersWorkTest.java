package org.lianban.app.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.notices.NoticeWorld.ADMINISTRATOR;
import static org.lianban.app.notices.NoticeWorld.TWENTY;
import static org.lianban.app.notices.NoticeWorld.closure;
import static org.lianban.app.notices.NoticeWorld.flood;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.ledger.LedgerWorld;

class NoticeWhileOthersWorkTest {

    private final NoticeWorld here = new NoticeWorld();
    private final LedgerWorld world = here.world;

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void everyClockFollowsWhetherItBeganBeforeDuringOrAfterTheNotice() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        AtomicBoolean published = new AtomicBoolean();
        AtomicInteger begun = new AtomicInteger();
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                workers.add(threads.submit(() -> {
                    for (int more = 5; more > 0; more -= published.get() ? 1 : 0) {
                        here.start(world.newCase(), TWENTY);
                        begun.incrementAndGet();
                    }
                }));
            }
            while (begun.get() < 10) {
                Thread.onSpinWait();
            }
            here.publication.publish(ADMINISTRATOR, flood());
            published.set(true);
            for (Future<?> worker : workers) {
                worker.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(world.jdbc
                        .sql("select distinct due_date from clock")
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.of(2026, 3, 31));
    }

    @Test
    void twoNoticesAtOnceAreBothFollowed() throws Exception {
        world.district(30, 1);
        UUID clock = here.start(world.newCase(), TWENTY);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = List.of(
                    threads.submit(() -> here.publication.publish(ADMINISTRATOR, flood())),
                    threads.submit(() -> here.publication.publish(ADMINISTRATOR, closure(LocalDate.of(2026, 3, 12)))));
            for (Future<?> one : both) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(world.row("clock", clock)).containsEntry("due_date", Date.valueOf("2026-04-01"));
        assertThat(world.jdbc
                        .sql("select count(*) from calendar_change")
                        .query(Long.class)
                        .single())
                .isEqualTo(62);
    }
}
