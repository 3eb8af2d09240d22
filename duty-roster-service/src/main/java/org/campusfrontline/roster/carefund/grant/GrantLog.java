package org.campusfrontline.roster.carefund.grant;

import jakarta.inject.Singleton;
import java.util.Map;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.roster.matter.PersonalMatters;

/// What the audit hears of grants, and that the person is told: never what was decided and never why.
@Singleton
class GrantLog {

    private final Audit audit;
    private final PersonalMatters matters;

    GrantLog(Audit audit, PersonalMatters matters) {
        this.audit = audit;
        this.matters = matters;
    }

    void decided(HardshipGrant grant) {
        note("hardship-grant.decided", grant);
    }

    void opened(HardshipGrant grant) {
        note("hardship-grant.proof-opened", grant);
    }

    void paid(HardshipGrant grant) {
        note("hardship-grant.paid", grant);
    }

    void told(HardshipGrant grant) {
        matters.tell(grant.id(), grant.person(), grant.version());
    }

    private void note(String action, HardshipGrant grant) {
        audit.record(new AuditEntry(action, "hardship-grant", grant.id().toString(), null, Map.of()));
    }
}
