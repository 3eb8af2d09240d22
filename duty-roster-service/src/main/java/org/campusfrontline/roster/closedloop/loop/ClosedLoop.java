package org.campusfrontline.roster.closedloop.loop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.roster.period.PlanningPeriod;

/// A unit's loop: where its people live, which posts they serve, and how one cohort follows another.
public record ClosedLoop(
        UUID id,
        PlanningPeriod.Scope scope,
        UUID policy,
        String nameZh,
        String nameEn,
        Turns turns,
        List<LoopRequests.BuildingPart> buildings,
        List<LoopRequests.PostPart> posts,
        long version) {

    public ClosedLoop {
        buildings = List.copyOf(buildings);
        posts = List.copyOf(posts);
    }

    /// With `overlap` 1 the last day in the loop is spent on handing over to the next cohort, which enters on it; at
    /// most so many cohorts serve at once; `mixed` lets people of different cohorts share a shift.
    public record Turns(int overlap, int atOnce, boolean mixed) {}

    public int building(String code) {
        for (int index = 0; index < buildings.size(); index++) {
            if (buildings.get(index).code().equals(code)) {
                return index;
            }
        }
        return -1;
    }

    public int post(String code) {
        for (int index = 0; index < posts.size(); index++) {
            if (posts.get(index).code().equals(code)) {
                return index;
            }
        }
        return -1;
    }

    /// What people call a building; its code where the loop has it no more.
    public String buildingName(String code) {
        return find(code).map(LoopRequests.BuildingPart::name).orElse(code);
    }

    Optional<LoopRequests.BuildingPart> find(String code) {
        return buildings.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
