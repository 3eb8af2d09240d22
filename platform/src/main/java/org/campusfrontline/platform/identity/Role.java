package org.campusfrontline.platform.identity;

import java.util.List;
import java.util.Set;

/// The roles of the domain's table, as the texts that `@RolesAllowed` and grants hold.
public final class Role {

    public static final String VOLUNTEER = "volunteer";
    public static final String ORGANISER = "organiser";
    public static final String SITE_LEAD = "site-lead";
    public static final String ROSTER_PLANNER = "roster-planner";
    public static final String DUTY_STAFF = "duty-staff";
    public static final String CARE_OFFICER = "care-officer";
    public static final String SECRETARY = "secretary";
    public static final String ASSESSOR = "assessor";
    public static final String COMMITTEE = "committee";
    public static final String PUBLISHER = "publisher";
    public static final String AUDITOR = "auditor";
    public static final String OPERATOR = "operator";
    public static final String SYSTEM = "system";

    /// What every person may do for themselves, without a grant.
    public static final Set<String> OWN = Set.of(VOLUNTEER, DUTY_STAFF);

    /// What a grant can give.
    public static final List<String> GRANTED = List.of(
            ORGANISER,
            SITE_LEAD,
            ROSTER_PLANNER,
            CARE_OFFICER,
            SECRETARY,
            ASSESSOR,
            COMMITTEE,
            PUBLISHER,
            AUDITOR,
            OPERATOR);

    private Role() {}
}
