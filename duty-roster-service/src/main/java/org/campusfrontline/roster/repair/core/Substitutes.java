package org.campusfrontline.roster.repair.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.Breach;
import org.campusfrontline.roster.engine.score.LiveRoster;

/// Who could take a seat that fell open, the best first: everybody who is free that day and breaks no hard rule by it.
public final class Substitutes {

    private final Situation situation;
    private final Instance instance;
    private final LiveRoster live;
    private final long[] before;
    private final Reasons reasons;

    public Substitutes(Situation situation) {
        this.situation = situation;
        instance = situation.instance();
        live = LiveRoster.of(instance, situation.after());
        before = Effect.sums(live);
        reasons = new Reasons(instance, situation.after());
    }

    /// Someone who could take the seat: how the value moves, and what it breaks of the soft rules.
    public record Substitute(Change change, Effect effect, List<Breach> breaks) {}

    /// Someone who could not, and why.
    public record Unfit(int person, Why why, List<Breach> breaks) {}

    /// Why somebody is no substitute. Absence and frozen days look alike, so that nobody learns of an absence by this.
    public enum Why {
        NOT_AVAILABLE,
        WORKS_ALREADY,
        BREAKS_RULES
    }

    private record Candidate(Change change, Effect effect) {}

    /// The best ones, at most so many.
    public List<Substitute> of(Seat seat, int most) {
        List<Substitute> best = new ArrayList<>();
        for (Candidate candidate : candidates(seat)) {
            if (best.size() == most) {
                return best;
            }
            List<Breach> breaks = reasons.of(List.of(candidate.change));
            if (lawful(candidate, breaks)) {
                best.add(new Substitute(candidate.change, candidate.effect, breaks));
            }
        }
        return best;
    }

    private static boolean lawful(Candidate candidate, List<Breach> breaks) {
        return candidate.effect.keepsHardRules()
                && breaks.stream().noneMatch(breach -> breach.rule().hard());
    }

    private List<Candidate> candidates(Seat seat) {
        List<Candidate> candidates = new ArrayList<>();
        for (int person = 0; person < instance.staff(); person++) {
            if (!situation.locked(person, seat.day()) && live.code(person, seat.day()) == Board.OFF) {
                candidates.add(candidate(person, seat));
            }
        }
        candidates.sort(Comparator.comparing(Candidate::effect));
        return candidates;
    }

    private Candidate candidate(int person, Seat seat) {
        int mark = live.mark();
        int from = live.code(person, seat.day());
        live.set(person, seat.day(), seat.code());
        Effect effect = Effect.between(before, live);
        live.undo(mark);
        return new Candidate(new Change(person, seat.day(), from, seat.code()), effect);
    }

    /// Everybody else, in the order of the staff.
    public List<Unfit> unfit(Seat seat) {
        List<Unfit> unfit = new ArrayList<>();
        for (int person = 0; person < instance.staff(); person++) {
            if (situation.locked(person, seat.day())) {
                unfit.add(new Unfit(person, Why.NOT_AVAILABLE, List.of()));
            } else if (live.code(person, seat.day()) != Board.OFF) {
                unfit.add(new Unfit(person, Why.WORKS_ALREADY, List.of()));
            } else {
                Candidate candidate = candidate(person, seat);
                List<Breach> breaks = reasons.hard(List.of(candidate.change));
                if (!lawful(candidate, breaks)) {
                    unfit.add(new Unfit(person, Why.BREAKS_RULES, breaks));
                }
            }
        }
        return unfit;
    }
}
