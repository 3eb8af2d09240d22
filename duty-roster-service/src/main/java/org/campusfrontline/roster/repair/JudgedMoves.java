package org.campusfrontline.roster.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.plan.Roster;
import org.campusfrontline.roster.planning.DutyWord;
import org.campusfrontline.roster.repair.core.Change;
import org.campusfrontline.roster.repair.core.Effect;
import org.campusfrontline.roster.repair.core.Effects;
import org.campusfrontline.roster.repair.core.Moves;
import org.campusfrontline.roster.repair.core.Reasons;
import org.campusfrontline.roster.repair.core.Seat;
import org.campusfrontline.roster.repair.core.Situation;
import org.campusfrontline.roster.repair.core.Substitutes;
import org.jspecify.annotations.Nullable;

/// One roster at one moment, and what moved duties would do to it. What is frozen, has begun or belongs to the absent
/// does not move, and nobody takes what breaks a hard rule or lies at the time of another duty.
public final class JudgedMoves {

    private final Standing standing;
    private final Free free;
    private final Moves moves;
    private final Reasons reasons;
    private final Effects effects;

    JudgedMoves(Standing standing, Free free) {
        this.standing = standing;
        this.free = free;
        moves = new Moves(standing.instance(), standing.board());
        reasons = new Reasons(standing.instance(), standing.board());
        effects = new Effects(standing.instance(), standing.board());
    }

    @FunctionalInterface
    interface Free {
        boolean at(String person, LocalDate date, PeriodParts.ShiftPart shift);
    }

    /// A duty that passes on, its shift named as plans do; without a giver it is an open seat.
    public record Move(@Nullable String giver, String taker, LocalDate date, String shift) {}

    /// Someone who could take an open seat, and how the value moves; the lesser is the better.
    public record Fit(String person, Effect effect) {}

    public boolean onStaff(String person) {
        return standing.person(person).isPresent();
    }

    /// How the soft rules of each level move, more being worse; empty where it may not be.
    public Optional<Map<Level, Long>> effect(List<Move> wanted) {
        return changes(wanted)
                .filter(changes -> changes.stream().noneMatch(this::locked))
                .filter(changes -> wanted.stream().allMatch(this::isFree))
                .filter(changes -> reasons.hard(changes).isEmpty())
                .map(changes -> levels(effects.of(changes)));
    }

    private Optional<List<Change>> changes(List<Move> wanted) {
        List<Moves.Move> known = new ArrayList<>();
        for (Move move : wanted) {
            Optional<Integer> giver = move.giver == null ? Optional.of(Moves.NOBODY) : standing.person(move.giver);
            Optional<Integer> taker = standing.person(move.taker);
            Optional<Integer> code = standing.code(move.shift);
            if (giver.isEmpty() || taker.isEmpty() || code.isEmpty() || !standing.within(move.date)) {
                return Optional.empty();
            }
            known.add(new Moves.Move(giver.get(), taker.get(), standing.day(move.date), code.get()));
        }
        return moves.changes(known);
    }

    private boolean locked(Change change) {
        return standing.frozen().holds(change.person(), change.day()) || standing.begun(change.day(), change.to());
    }

    private boolean isFree(Move move) {
        return standing.period().parts().shifts().stream()
                .filter(part -> part.id().equals(DutyWord.shift(move.shift)))
                .allMatch(part -> free.at(move.taker, move.date, part));
    }

    private static Map<Level, Long> levels(Effect effect) {
        Map<Level, Long> levels = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            long soft = effect.of(level, false);
            if (soft != 0) {
                levels.put(level, soft);
            }
        }
        return levels;
    }

    /// Everybody who could take an open seat, the best first.
    public List<Fit> fits(LocalDate date, String shift) {
        Optional<Integer> code = standing.code(shift);
        if (code.isEmpty() || !standing.within(date) || standing.begun(standing.day(date), code.get())) {
            return List.of();
        }
        Situation situation = Situation.of(standing.instance(), standing.board(), List.of(), standing.frozen());
        Seat seat = new Seat(Moves.NOBODY, standing.day(date), code.get(), true);
        return new Substitutes(situation)
                .of(seat, standing.instance().staff()).stream()
                        .map(one -> new Fit(standing.number(one.change().person()), one.effect()))
                        .filter(fit -> isFree(new Move(null, fit.person(), date, shift)))
                        .toList();
    }

    /// How many people stand in the shift of the day without the absent.
    public int present(LocalDate date, String shift) {
        int code = standing.code(shift).orElse(Board.OFF);
        int present = 0;
        for (int person = 0; code != Board.OFF && person < standing.instance().staff(); person++) {
            present += standing.code(person, standing.day(date)) == code ? 1 : 0;
        }
        return present;
    }

    /// The stored plan with the duties moved. A seat that an absent person was to have goes from that person.
    public Map<String, List<String>> plan(List<Move> wanted) {
        Map<String, List<String>> plan = new HashMap<>(standing.whole());
        for (Move move : wanted) {
            Optional<String> giver = Optional.ofNullable(move.giver).or(() -> absentIn(move, plan));
            giver.ifPresent(person -> put(plan, person, move.date, Roster.OFF));
        }
        wanted.forEach(move -> put(plan, move.taker, move.date, move.shift));
        return plan;
    }

    private void put(Map<String, List<String>> plan, String person, LocalDate date, String shift) {
        plan.computeIfPresent(person, (number, row) -> {
            List<String> changed = new ArrayList<>(row);
            changed.set(standing.day(date), shift);
            return changed;
        });
    }

    private Optional<String> absentIn(Move move, Map<String, List<String>> plan) {
        int day = standing.day(move.date);
        return plan.entrySet().stream()
                .filter(row -> row.getValue().get(day).equals(move.shift))
                .map(Map.Entry::getKey)
                .filter(person -> standing.person(person)
                        .filter(place -> standing.absent(place, day))
                        .isPresent())
                .min(Comparator.naturalOrder());
    }
}
