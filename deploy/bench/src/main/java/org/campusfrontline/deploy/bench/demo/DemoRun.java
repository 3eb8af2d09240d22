package org.campusfrontline.deploy.bench.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Call;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Tokens;

/// The main job from beginning to end, and the comparisons that say whether it was done.
public final class DemoRun {

    private final DemoSettings settings;
    private final Consumer<String> tell;
    private final Clock clock;

    public DemoRun(DemoSettings settings, Consumer<String> tell) {
        this.settings = settings;
        this.tell = tell;
        this.clock = Clock.systemUTC();
    }

    public Report run() {
        Report report = new Report();
        Instant now = clock.instant();
        try (Outside outside = new Outside(settings.gateway())) {
            Tokens tokens = new Tokens(settings.issuer());
            tell.accept("loading the directory");
            new DirectoryStep(outside, settings, tokens).run(report, tokens.of(DemoPeople.PLANNER));
            tell.accept("opening an emergency and an activity");
            ActivityStep.Published activity = new ActivityStep(outside, settings, tokens).run(now);
            tell.accept(settings.people() + " people rush for " + settings.seats() + " seats");
            RushStep.Rushed rushed = new RushStep(outside, settings, tokens).run(activity);
            rushFigures(rushed, report);
            CrewStep crews = new CrewStep(outside, tokens);
            tell.accept("cancelling " + settings.cancellations() + " and watching the waiting lists");
            new CancelStep(outside, settings, tokens, crews).run(activity, report);
            Map<String, List<SignUp>> atLast = crews.all(activity);
            long held = compareSeats(activity, atLast, report);
            compareTimes(activity, atLast, report);
            tell.accept("planning and publishing a roster");
            RosterStep.Planned planned =
                    new RosterStep(outside, settings, tokens).run(now, activity.emergency(), report);
            tell.accept("reading everybody's mailbox");
            Map<String, List<String>> notices =
                    NoticeStep.expected(rushed.made(), atLast, planned, withDuties(outside, tokens, planned));
            new NoticeStep(outside, tokens).compare(notices, report);
            tell.accept("recounting the indicators");
            IndicatorStep indicators = new IndicatorStep(outside, tokens);
            indicators.compare(
                    activity.emergency(), DemoPeople.unit(0), "calls-answered", held + "/" + settings.seats(), report);
            indicators.compare(
                    activity.emergency(),
                    DemoPeople.unit(1),
                    "roster-cover",
                    planned.seatsFilled() + "/" + planned.seatsWanted(),
                    report);
        }
        return report;
    }

    private static void rushFigures(RushStep.Rushed rushed, Report report) {
        int attempts = rushed.latencies().count();
        report.figure("attempts to sign up", attempts, "");
        report.figure("refused for overlapping hours", rushed.refused(), "");
        report.figure("sent again after a lost connection or a busy service", rushed.resent(), "");
        report.time("rush", rushed.took());
        report.figure("rush: answered", attempts / (rushed.took().toMillis() / 1000.0), "a second");
        report.figure("rush: p50", rushed.latencies().millis(50), "ms");
        report.figure("rush: p99", rushed.latencies().millis(99), "ms");
    }

    private long compareSeats(ActivityStep.Published activity, Map<String, List<SignUp>> crews, Report report) {
        long held = 0;
        int wrong = 0;
        for (ActivityStep.ShiftSeats shift : activity.shifts()) {
            List<SignUp> crew = crews.getOrDefault(shift.id(), List.of());
            long confirmed =
                    crew.stream().filter(signUp -> signUp.is("CONFIRMED")).count();
            boolean someoneWaits = crew.stream().anyMatch(signUp -> signUp.is("WAIT_LISTED"));
            held += confirmed;
            wrong += confirmed > shift.seats() || (confirmed < shift.seats() && someoneWaits) ? 1 : 0;
        }
        report.compare("seats confirmed", (long) settings.seats(), held);
        report.compare("shifts over- or underbooked", 0, wrong);
        return held;
    }

    /// Shifts four apart have the same hours.
    private static void compareTimes(ActivityStep.Published activity, Map<String, List<SignUp>> crews, Report report) {
        Map<Integer, Set<String>> bySlot = new HashMap<>();
        int twice = 0;
        for (int i = 0; i < activity.shifts().size(); i++) {
            Set<String> slot = bySlot.computeIfAbsent(i % 4, key -> new HashSet<>());
            for (SignUp signUp : crews.getOrDefault(activity.shifts().get(i).id(), List.of())) {
                if (signUp.is("CONFIRMED") && !slot.add(signUp.person())) {
                    twice++;
                }
            }
        }
        report.compare("people confirmed twice at one time", 0, twice);
    }

    private static Set<String> withDuties(Outside outside, Tokens tokens, RosterStep.Planned planned) {
        Set<String> people = new HashSet<>();
        outside.send(Call.get("/api/roster/v1/rosters/" + planned.roster() + "/people", tokens.of(DemoPeople.PLANNER)))
                .orFail("reading the roster's people")
                .path("items")
                .forEach(row -> {
                    if (!row.path("duties").isEmpty()) {
                        people.add(row.path("person").asText());
                    }
                });
        return people;
    }
}
