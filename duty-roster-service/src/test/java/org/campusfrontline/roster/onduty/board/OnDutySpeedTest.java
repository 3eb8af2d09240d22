package org.campusfrontline.roster.onduty.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.TREE;
import static org.campusfrontline.roster.Campus.as;

import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.roster.Campus;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/// Who is on duty now and next, with whom to call, in 20 ms on a campus of 80 sites; printed with what it was asked of.
@CampusTest
class OnDutySpeedTest {

    private static final Logger LOG = Logger.getLogger(OnDutySpeedTest.class);
    private static final LocalDate TODAY = LocalDate.of(2031, 3, 5);
    private static final int OTHER_UNITS = 38;
    private static final int CALLS = 200;

    @Inject
    Sql sql;

    @Inject
    TestClock clock;

    @Inject
    OnDutyQueries queries;

    @Inject
    Caller caller;

    @Test
    void tellsWhoIsOnDutyIn20Milliseconds() throws Exception {
        // Given
        clock.set(TODAY.atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
        Campus.Unit above = Campus.unit(2);
        Campus.Unit unit = Campus.unit(40);
        TestGrants.unit(TREE, unit.code(), above.code());
        List<String> leaders = unit.people().subList(0, 4);
        leaders.forEach(leader -> TestGrants.give(leader, "site-lead", TREE, unit.code()));
        TestGrants.give(above.people().getFirst(), "site-lead", TREE, above.code());
        leaders.forEach(leader -> as(leader)
                .body(Map.of("phone", "138 0531 1110"))
                .put("/my/duty-phone")
                .then()
                .statusCode(200));
        BusyCampus campus = new BusyCampus(sql, TODAY);
        campus.sites(unit.code(), 3, leaders);
        campus.sites(above.code(), 1, above.people().subList(0, 1));
        campus.duties(unit.code(), unit.people());
        for (int other = 0; other < OTHER_UNITS; other++) {
            String code = Campus.fresh("X");
            List<String> people = IntStream.range(0, 10)
                    .mapToObj(person -> code + "-" + person)
                    .toList();
            campus.sites(code, 2, people);
            campus.duties(code, people);
        }
        campus.write();

        // When
        OnDutyView view = caller.actingFor(unit.planner(), () -> queries.now(TREE, unit.code()));
        Times times = caller.actingFor(unit.planner(), () -> times(unit.code()));

        // Then
        assertThat(view.sites()).hasSize(3).allSatisfy(site -> {
            assertThat(site.now().leader()).isNotNull();
            assertThat(site.next().leader()).isNotNull();
            assertThat(site.callTree().getFirst().phone()).isEqualTo("138 0531 1110");
            assertThat(site.callTree().getLast().level()).isEqualTo(OnDutyView.CallLevel.NEXT_LEVEL_DESK);
        });
        assertThat(view.staff()).hasSize(20);
        assertThat(view.staffNext()).hasSize(20);
        LOG.infof(
                "who is on duty: %d us of the processor a call; quickest %d us, p50 %d us, p95 %d us of %d; among %s",
                times.processor().toNanos() / 1000,
                times.sorted().getFirst().toNanos() / 1000,
                times.sorted().get(CALLS / 2).toNanos() / 1000,
                times.sorted().get(CALLS * 95 / 100).toNanos() / 1000,
                CALLS,
                campus.size());
        assertThat(times.processor()).isLessThan(Duration.ofMillis(20));
    }

    /// How long each call took, the quickest first, and the processor's time of one: what else runs on the machine does
    /// not count in that.
    private record Times(List<Duration> sorted, Duration processor) {
        Times {
            sorted = List.copyOf(sorted);
        }
    }

    private Times times(String unit) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Duration> times = new ArrayList<>();
        long processor = threads.getCurrentThreadCpuTime();
        for (int call = 0; call < CALLS; call++) {
            long start = System.nanoTime();
            queries.now(TREE, unit);
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        Duration each =
                Duration.ofNanos(threads.getCurrentThreadCpuTime() - processor).dividedBy(CALLS);
        Collections.sort(times);
        return new Times(times, each);
    }
}
