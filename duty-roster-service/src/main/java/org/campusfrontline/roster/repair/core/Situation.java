package org.campusfrontline.roster.repair.core;

import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.model.Planned;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.LiveRoster;

/// A roster out of which people fall: how it stood before, how it stands without them, and the cells that nobody may
/// touch, which are those of the absent and the frozen ones.
public final class Situation {

    private final Instance instance;
    private final Board before;
    private final Board after;
    private final boolean[] locked;
    private final boolean[] absent;
    private final List<Seat> seats;

    /// Which cells are frozen, beside those that the problem fixes.
    @FunctionalInterface
    public interface Frozen {
        boolean holds(int person, int day);
    }

    private Situation(Instance instance, Board plan, List<Absence> absences, Frozen frozen) {
        this.instance = instance;
        before = plan.copy();
        after = plan.copy();
        absent = new boolean[instance.staff()];
        locked = new boolean[instance.staff() * days()];
        for (Planned cell : instance.problem().planned()) {
            locked[cell(instance.person(cell.person()), cell.day())] = cell.fixed();
        }
        for (int person = 0; person < absent.length; person++) {
            for (int day = 0; day < days(); day++) {
                locked[cell(person, day)] |= frozen.holds(person, day);
            }
        }
        seats = List.copyOf(vacate(absences));
    }

    public static Situation of(Instance instance, Board plan, List<Absence> absences, Frozen frozen) {
        return new Situation(instance, plan, absences, frozen);
    }

    private List<Seat> vacate(List<Absence> absences) {
        LiveRoster live = LiveRoster.of(instance, before);
        List<Seat> vacated = new ArrayList<>();
        for (Absence absence : absences) {
            absent[absence.person()] = true;
            for (int day = absence.firstDay(); day <= Math.min(absence.lastDay(), days() - 1); day++) {
                int code = after.code(absence.person(), instance.position(day));
                locked[cell(absence.person(), day)] = true;
                after.put(absence.person(), instance.position(day), Board.OFF);
                if (code != Board.OFF) {
                    vacated.add(new Seat(absence.person(), day, code, needed(live, absence.person(), day)));
                }
            }
        }
        return vacated;
    }

    private static boolean needed(LiveRoster live, int person, int day) {
        int hard = Bound.slot(Level.COVER, true);
        int soft = Bound.slot(Level.COVER, false);
        long cover = live.sum(hard) + live.sum(soft);
        int mark = live.mark();
        live.set(person, day, Board.OFF);
        long without = live.sum(hard) + live.sum(soft);
        live.undo(mark);
        return without > cover;
    }

    public Instance instance() {
        return instance;
    }

    int days() {
        return instance.days().count();
    }

    int cell(int person, int day) {
        return person * days() + day;
    }

    /// How it stood before anybody fell out.
    Board before() {
        return before.copy();
    }

    /// How it stands without the absent.
    public Board after() {
        return after.copy();
    }

    boolean locked(int person, int day) {
        return locked[cell(person, day)];
    }

    boolean absent(int person) {
        return absent[person];
    }

    /// What the absent would have worked, absence by absence and day by day.
    public List<Seat> seats() {
        return seats;
    }
}
