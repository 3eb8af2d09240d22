package org.campusfrontline.roster.onduty.site;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.platform.identity.Role;

/// Who plans a unit's duty, who directs it on the day, who may lead, and who serves there.
@Singleton
public class DutyAccess {

    private static final Set<String> PLANNERS = Set.of(Role.ROSTER_PLANNER);
    private static final Set<String> LEADERS = Set.of(Role.SITE_LEAD, Role.SECRETARY);
    private static final Duration AROUND = Duration.ofHours(12);
    private final Caller caller;
    private final GrantBook grants;
    private final UnitDuties duties;
    private final Clock clock;

    DutyAccess(Caller caller, GrantBook grants, UnitDuties duties, Clock clock) {
        this.caller = caller;
        this.grants = grants;
        this.duties = duties;
        this.clock = clock;
    }

    public Optional<Refusal> refusalToPlan(String tree, String unit) {
        return caller.refusalUnless(PLANNERS, tree, unit);
    }

    /// Whether the person holds, now, a role that may lead the unit.
    public boolean mayLead(String person, String tree, String unit) {
        return LEADERS.stream().anyMatch(role -> grants.holds(person, role, tree, unit));
    }

    /// Whether the caller plans the unit or may lead it.
    public boolean directs(String tree, String unit) {
        return mayLead(caller.person(), tree, unit) || refusalToPlan(tree, unit).isEmpty();
    }

    /// Whether the caller directs the unit, or has a duty there that began or begins within twelve hours.
    public boolean belongs(String tree, String unit) {
        return directs(tree, unit) || serves(caller.person(), tree, unit);
    }

    public boolean serves(String person, String tree, String unit) {
        Instant now = clock.instant();
        return duties.serves(person, tree, unit, now.minus(AROUND), now.plus(AROUND));
    }
}
