package org.campusfrontline.roster.leave;

import jakarta.inject.Singleton;
import java.util.Map;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.roster.leave.rule.LeaveState;
import org.campusfrontline.roster.matter.PersonalMatters;

/// What is told of leave: the audit knows who asked and who decided, not for which days; the person learns that there
/// is
/// news.
@Singleton
class LeaveLog {

    private final Audit audit;
    private final PersonalMatters matters;

    LeaveLog(Audit audit, PersonalMatters matters) {
        this.audit = audit;
        this.matters = matters;
    }

    void requested(Leave leave) {
        audit("leave.requested", leave);
    }

    void decided(Leave leave) {
        matters.tell(leave.id(), leave.person(), leave.version());
        audit(leave.state() == LeaveState.GRANTED ? "leave.granted" : "leave.refused", leave);
    }

    void withdrawn(Leave leave) {
        audit("leave.withdrawn", leave);
    }

    private void audit(String action, Leave leave) {
        audit.record(new AuditEntry(
                action, "leave-request", leave.id().toString(), leave.unit().code(), Map.of()));
    }
}
