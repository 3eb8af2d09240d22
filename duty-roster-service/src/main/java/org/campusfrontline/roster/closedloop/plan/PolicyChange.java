package org.campusfrontline.roster.closedloop.plan;

import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.roster.closedloop.core.MovePlan;
import org.campusfrontline.roster.closedloop.cycle.Cycle;
import org.campusfrontline.roster.closedloop.cycle.Stay;
import org.campusfrontline.roster.closedloop.loop.ClosedLoop;
import org.campusfrontline.roster.closedloop.policy.PolicyVersion;

/// What a version in force from a day makes of the loops that it binds.
record PolicyChange(PolicyVersion version, LocalDate from, List<OfLoop> loops) {

    PolicyChange {
        loops = List.copyOf(loops);
    }

    /// Cycles and stays before and after, in the same order.
    record OfLoop(ClosedLoop loop, LoopDaysOf numbers, MovePlan plan, List<Moved> cycles, List<Restated> stays) {

        OfLoop {
            cycles = List.copyOf(cycles);
            stays = List.copyOf(stays);
        }
    }

    record Moved(Cycle before, Cycle after, int shiftedBy) {}

    record Restated(Stay before, Stay after) {

        boolean otherDates() {
            return !before.course().equals(after.course());
        }

        /// A building in which the person is to live.
        boolean otherBuilding() {
            return !before.homes().living().equals(after.homes().living())
                    || !before.homeAfter().equals(after.homeAfter());
        }

        boolean concernsThePerson() {
            return otherDates() || otherBuilding();
        }

        boolean changed() {
            return otherDates() || !before.homes().equals(after.homes());
        }
    }

    String basis() {
        return Basis.of(
                version.policy(),
                version.number(),
                version.version(),
                from,
                loops.stream()
                        .map(one -> List.of(one.loop.id(), one.loop.version(), one.cycles, one.stays))
                        .toList());
    }
}
