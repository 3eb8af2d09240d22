package org.campusfrontline.roster.onduty.phone;

import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;

/// A person gives the number under which they may be called on duty, or takes it back.
@UseCase
class KeepDutyPhone {

    private final DutyPhones phones;
    private final Caller caller;
    private final Audit audit;

    KeepDutyPhone(DutyPhones phones, Caller caller, Audit audit) {
        this.phones = phones;
        this.caller = caller;
        this.audit = audit;
    }

    public Outcome<Boolean> give(String phone) {
        phones.put(caller.person(), phone);
        record("duty-phone.given");
        return Outcome.done(true);
    }

    public Outcome<Boolean> takeBack() {
        phones.remove(caller.person());
        record("duty-phone.taken-back");
        return Outcome.done(true);
    }

    private void record(String action) {
        audit.record(new AuditEntry(action, "person", caller.person(), null, Map.of()));
    }
}
