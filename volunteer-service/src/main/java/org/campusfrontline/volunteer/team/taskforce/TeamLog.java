package org.campusfrontline.volunteer.team.taskforce;

import jakarta.inject.Singleton;
import java.util.Map;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;

/// Tells what was done with a team to the audit trail; whom it was done to is in the facts, never who declined.
@Singleton
public class TeamLog {

    private final Audit audit;

    TeamLog(Audit audit) {
        this.audit = audit;
    }

    public void record(Team team, String action, Map<String, Object> facts) {
        audit.record(new AuditEntry("team." + action, "team", team.id().toString(), team.unit(), facts));
    }
}
