package org.campusfrontline.deploy.bench.campusroster;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.campusfrontline.deploy.bench.client.Latencies;
import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Reply;
import org.campusfrontline.deploy.bench.client.Tokens;
import org.campusfrontline.deploy.bench.measure.Benchmark;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.deploy.bench.measure.OwnStack;
import org.campusfrontline.deploy.local.stack.Service;

/// A unit of 120 people over four weeks is planned with more seats than it can fill; then the planner asks through the
/// front door, question by question, why somebody works on a day and why people are missing at a shift.
public final class ExplainBench implements Benchmark {

    private static final LocalDate START = LocalDate.of(2026, 9, 21);
    private static final int DAYS = 28;
    private static final int PEOPLE = 120;
    private static final int SEATS_PERCENT = 120;
    private static final int SECONDS = 20;
    private static final int THREADS = 2;
    private static final int QUESTIONS = 200;
    private static final int SEED = 1;
    private static final int UNMEASURED = 40;
    private static final double AIM_MILLIS = 300;
    private static final double MEDIAN = 50;
    private static final double NEARLY_ALL = 95;
    private static final double WORST = 100;

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String summary() {
        return "why this person, and why people are missing, over HTTP on 120 people and 28 days: how long each answer"
                + " takes [--people N] [--seconds N of solving] [--threads N] [--questions N of each kind] [--seed N]";
    }

    @Override
    public List<String> options() {
        return List.of("people", "seconds", "threads", "questions", "seed");
    }

    @Override
    public Measured run(Options options, Consumer<String> tell) {
        int size = options.number("people", 10, 200, PEOPLE);
        int seconds = options.number("seconds", 1, 3600, SECONDS);
        int threads = options.number("threads", 1, 64, THREADS);
        int questions = options.number("questions", 1, 10_000, QUESTIONS);
        int seed = options.number("seed", 0, Integer.MAX_VALUE, SEED);
        try (OwnStack own = OwnStack.start(List.of(Service.VOLUNTEER, Service.ROSTER, Service.GATEWAY), tell);
                Outside outside = new Outside(own.stack().url(Service.GATEWAY))) {
            Tokens tokens = new Tokens(own.stack().issuerUrl());
            CampusPeople people = new CampusPeople(1, size);
            CampusRosterBench.load(own, outside, tokens, people);
            Planning planning = new Planning(outside, tokens.of(CampusPeople.PLANNER));
            planning.awaitGrant();
            Set<LocalDate> off = planning.daysOff(START, START.plusDays(DAYS - 1L));
            UnitLists lists = new UnitLists(START, DAYS, off, people.of(0), seed, SEATS_PERCENT);
            String period = planning.draft(CampusPeople.unit(0), START, DAYS, lists);
            tell.accept("solving for " + seconds + " s");
            String roster = planning.solve(period, seconds, threads).path("id").asText();
            OpenSeats seats = OpenSeats.of(planning.rows(roster), lists.cover());
            Measured measured = new Measured();
            measured.figure("people", size);
            measured.figure("days", DAYS);
            measured.figure("duties", seats.duties().size());
            measured.figure("shifts where people are missing", seats.gaps().size());
            ask(planning, roster, seats, new Questions(questions, new Random(seed)), measured);
            return measured;
        }
    }

    private static void ask(Planning planning, String roster, OpenSeats seats, Questions questions, Measured measured) {
        if (seats.gaps().isEmpty()) {
            throw new IllegalStateException("nowhere is anybody missing, so that there is no gap to explain");
        }
        List<Reply> duties =
                questions.ask(seats.duties(), duty -> planning.explained(roster, duty.person(), duty.day()));
        List<Reply> gaps = questions.ask(seats.gaps(), gap -> planning.gapExplained(roster, gap.shift(), gap.day()));
        measured.figure(
                "others compared for an assignment, mean",
                duties.stream()
                        .mapToInt(reply -> reply.body().path("others").size())
                        .average()
                        .orElse(0));
        tell("explanation of an assignment", duties, measured);
        List<JsonNode> closed = gaps.stream()
                .map(Reply::body)
                .filter(gap -> !gap.path("conflict").isEmpty())
                .toList();
        measured.figure("gaps asked about that nobody can fill", closed.size());
        measured.figure(
                "causes in a conflict, mean",
                closed.stream()
                        .mapToInt(gap -> gap.path("conflict").size())
                        .average()
                        .orElse(0));
        measured.figure(
                "relaxations of a conflict, mean",
                closed.stream()
                        .mapToInt(gap -> gap.path("relaxations").size())
                        .average()
                        .orElse(0));
        tell("explanation of a gap", gaps, measured);
    }

    private static void tell(String name, List<Reply> replies, Measured measured) {
        Latencies took = Latencies.of(replies.stream().mapToLong(Reply::nanos).toArray());
        measured.figure(name + ", p50 ms", took.millis(MEDIAN));
        measured.atMost(name + ", p95 ms", AIM_MILLIS, took.millis(NEARLY_ALL));
        measured.figure(name + ", worst ms", took.millis(WORST));
    }

    /// One after the other, about things drawn at random; the first ones warm the service up and are forgotten.
    private record Questions(int count, Random random) {

        <T> List<Reply> ask(List<T> about, Function<T, Reply> question) {
            List<Reply> replies = new ArrayList<>();
            for (int asked = 0; asked < UNMEASURED + count; asked++) {
                replies.add(question.apply(about.get(random.nextInt(about.size()))));
            }
            return replies.subList(UNMEASURED, replies.size());
        }
    }
}
