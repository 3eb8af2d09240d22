package org.campusfrontline.deploy.bench.campusroster;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Imports;
import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Tokens;
import org.campusfrontline.deploy.bench.measure.Benchmark;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.deploy.bench.measure.OwnStack;
import org.campusfrontline.deploy.local.client.Answer;
import org.campusfrontline.deploy.local.demonstration.Demonstration;
import org.campusfrontline.deploy.local.demonstration.FirstAdministrator;
import org.campusfrontline.deploy.local.stack.Service;

/// Twelve units of fifty people are planned for the four weeks of Mid-Autumn and National Day 2026 through the front
/// door, a period each, one after the other, published, and read by everybody on them.
public final class CampusRosterBench implements Benchmark {

    private static final LocalDate START = LocalDate.of(2026, 9, 21);
    private static final int DAYS = 28;
    private static final int UNITS = 12;
    private static final int EACH = 50;
    private static final int SECONDS = 120;
    private static final int THREADS = 2;
    private static final long SEED = 20_220_525;
    private static final double NANOS = 1e9;

    @Override
    public String name() {
        return "campus-roster";
    }

    @Override
    public String summary() {
        return "600 people in 12 units over four weeks with real holidays, planned and published over HTTP"
                + " [--seconds N in all] [--threads N] [--charts FOLDER]";
    }

    @Override
    public List<String> options() {
        return List.of("seconds", "threads", "charts");
    }

    @Override
    public Measured run(Options options, Consumer<String> tell) {
        int seconds = options.number("seconds", UNITS, 3600, SECONDS);
        int threads = options.number("threads", 1, 64, THREADS);
        try (OwnStack own = OwnStack.start(List.of(Service.VOLUNTEER, Service.ROSTER, Service.GATEWAY), tell);
                Outside outside = new Outside(own.stack().url(Service.GATEWAY))) {
            Tokens tokens = new Tokens(own.stack().issuerUrl());
            CampusPeople people = new CampusPeople(UNITS, EACH);
            load(own, outside, tokens, people);
            Planning planning = new Planning(outside, tokens.of(CampusPeople.PLANNER));
            List<String> periods = drafts(planning, people, tell);
            List<UnitRoster> rosters = solved(planning, periods, seconds / UNITS, threads, tell);
            Measured measured = measured(rosters);
            rosters.forEach(one -> planning.publish(one.roster()));
            hold(measured, planning, rosters, new OwnDuties(outside, tokens), people);
            Path folder = options.path("charts")
                    .orElse(OwnStack.checkout().resolve(Path.of("deploy", "bench", "target", "charts")));
            Charts charts = new Charts(own.stack().url(Service.GATEWAY), tokens.of(CampusPeople.PLANNER), folder);
            rosters.forEach(one -> charts.write(one.unit(), one.id()));
            tell.accept("wall charts are in " + folder);
            return measured;
        }
    }

    /// Units, people and the planner's grants.
    static void load(OwnStack own, Outside outside, Tokens tokens, CampusPeople people) {
        Answer first = FirstAdministrator.grant(
                own.stack().url(Service.GATEWAY),
                own.stack().settings().folder().bootstrapToken(),
                Demonstration.ADMINISTRATOR);
        if (!first.succeeded() && first.status() != 409) {
            throw new IllegalStateException("the first administrator is refused: " + first.problem());
        }
        Imports imports = new Imports(outside, tokens.of(Demonstration.ADMINISTRATOR));
        imports.load("units", people.unitRows());
        imports.load("people", people.peopleRows());
        imports.load("grants", people.grantRows());
    }

    private static List<String> drafts(Planning planning, CampusPeople people, Consumer<String> tell) {
        planning.awaitGrant();
        Set<LocalDate> off = planning.daysOff(START, START.plusDays(DAYS - 1L));
        List<String> periods = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            UnitLists lists = new UnitLists(START, DAYS, off, people.of(unit), SEED + unit);
            periods.add(planning.draft(CampusPeople.unit(unit), START, DAYS, lists));
        }
        tell.accept(periods.size() + " periods, " + off.size() + " of " + DAYS + " days off");
        return periods;
    }

    private static List<UnitRoster> solved(
            Planning planning, List<String> periods, int seconds, int threads, Consumer<String> tell) {
        List<UnitRoster> rosters = new ArrayList<>();
        for (String period : periods) {
            long begun = System.nanoTime();
            JsonNode roster = planning.solve(period, seconds, threads);
            double took = (System.nanoTime() - begun) / NANOS;
            String id = roster.path("id").asText();
            UnitRoster one = new UnitRoster(
                    CampusPeople.unit(rosters.size()), roster, planning.judged(id), planning.labourLaw(id), took);
            tell.accept(one.row().toString());
            rosters.add(one);
        }
        return rosters;
    }

    private static Measured measured(List<UnitRoster> rosters) {
        Measured measured = new Measured();
        long value = rosters.stream()
                .mapToLong(one -> one.roster().path("value").asLong())
                .sum();
        measured.figure("people", (double) UNITS * EACH);
        measured.figure("value", value);
        if (rosters.stream().allMatch(one -> one.roster().hasNonNull("bound"))) {
            long bound = rosters.stream()
                    .mapToLong(one -> one.roster().path("bound").asLong())
                    .sum();
            measured.figure("bound", bound);
            measured.figure("gap", value == 0 ? 0 : (double) (value - bound) / value);
        }
        measured.figure(
                "seconds of solving",
                rosters.stream().mapToDouble(UnitRoster::seconds).sum());
        measured.figure(
                "seats wanted", rosters.stream().mapToLong(UnitRoster::wanted).sum());
        measured.figure(
                "seats filled", rosters.stream().mapToLong(UnitRoster::filled).sum());
        rosters.forEach(one -> measured.row("units", one.row()));
        return measured;
    }

    private static void hold(
            Measured measured, Planning planning, List<UnitRoster> rosters, OwnDuties duties, CampusPeople people) {
        measured.atMost(
                "hard rules broken",
                0,
                rosters.stream().mapToLong(UnitRoster::broken).sum());
        long differ = 0;
        long all = 0;
        for (int unit = 0; unit < rosters.size(); unit++) {
            long planned = planning.duties(rosters.get(unit).id());
            long read = duties.count(people.of(unit), START, START.plusDays(DAYS - 1L));
            differ += Math.abs(planned - read);
            all += read;
        }
        measured.figure("duties read by their people", all);
        measured.atMost("duties published and not read, or read and not published", 0, differ);
    }
}
