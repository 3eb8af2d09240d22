package org.campusfrontline.roster.planning;

import java.util.List;

/// Everything a plan is computed from. Ids are unique in each list; what names an id names one of these.
/// A day and shift without cover wants nobody and penalises nothing.
public record PlanningProblem(
        Horizon horizon,
        List<ShiftType> shiftTypes,
        List<StaffMember> staff,
        List<ShiftRequest> requests,
        List<Cover> cover,
        Setting setting) {

    public PlanningProblem {
        shiftTypes = List.copyOf(shiftTypes);
        staff = List.copyOf(staff);
        requests = List.copyOf(requests);
        cover = List.copyOf(cover);
    }

    /// With one post, nothing known of before, and nobody beside whom anybody must work.
    public PlanningProblem(
            Horizon horizon,
            List<ShiftType> shiftTypes,
            List<StaffMember> staff,
            List<ShiftRequest> requests,
            List<Cover> cover) {
        this(horizon, shiftTypes, staff, requests, cover, Setting.NONE);
    }
}
