package org.campusfrontline.roster.closedloop.cycle;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.roster.closedloop.loop.ClosedLoop;
import org.campusfrontline.roster.closedloop.loop.LoopStore;

/// Who is in a loop's buildings by another loop. Whoever gives a building to somebody holds all that share it.
@Singleton
public class SharedBuildings {

    private final LoopStore loops;
    private final StayStore stays;

    SharedBuildings(LoopStore loops, StayStore stays) {
        this.loops = loops;
        this.stays = stays;
    }

    /// Stays of the loops that share a building with this one, to their last day on or after a day.
    public List<Stay> elsewhere(ClosedLoop loop, LocalDate from) {
        return loops.sharing(List.of(loop)).stream()
                .filter(id -> !id.equals(loop.id()))
                .flatMap(id -> stays.stays(id, from).stream())
                .toList();
    }
}
