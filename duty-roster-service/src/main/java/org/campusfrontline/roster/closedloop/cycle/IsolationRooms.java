package org.campusfrontline.roster.closedloop.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.roster.closedloop.loop.ClosedLoop;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.BuildingPart;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.BuildingUse;
import org.campusfrontline.roster.closedloop.rule.Course;
import org.jspecify.annotations.Nullable;

/// Where somebody who leaves before the own cohort can go: the cohort's building first, then any that no other cohort
/// has on one of the days and that has a bed.
final class IsolationRooms {

    private final ClosedLoop loop;
    private final List<Stay> stays;

    IsolationRooms(ClosedLoop loop, List<Stay> stays) {
        this.loop = loop;
        this.stays = stays;
    }

    Optional<String> roomFor(UUID stay, UUID cohort, Course course, @Nullable String own) {
        List<BuildingPart> candidates = new ArrayList<>(loop.buildings().stream()
                .filter(building -> building.use() == BuildingUse.ISOLATION)
                .toList());
        candidates.sort((one, other) ->
                Boolean.compare(other.code().equals(own), one.code().equals(own)));
        return candidates.stream()
                .filter(building -> fits(building, stay, cohort, course))
                .map(BuildingPart::code)
                .findFirst();
    }

    private boolean fits(BuildingPart building, UUID stay, UUID cohort, Course course) {
        for (LocalDate day = course.loopLast().plusDays(1);
                !day.isAfter(course.isolationLast());
                day = day.plusDays(1)) {
            int beds = 0;
            for (Stay other : stays) {
                boolean here = !other.id().equals(stay)
                        && other.homeOn(day).filter(building.code()::equals).isPresent();
                if (here && !other.cohort().equals(cohort)) {
                    return false;
                }
                beds += here ? 1 : 0;
            }
            if (beds >= building.beds()) {
                return false;
            }
        }
        return true;
    }
}
