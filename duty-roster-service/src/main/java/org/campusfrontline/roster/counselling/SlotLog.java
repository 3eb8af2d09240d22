package org.campusfrontline.roster.counselling;

import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.Map;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.vault.Vault;
import org.campusfrontline.roster.matter.PersonalMatters;

/// What the audit hears of appointments: what a counsellor offers under their name; that one was taken or given back
/// under nobody's, of a subject that only the key can tie to an appointment, without a unit to count by.
@Singleton
class SlotLog {

    private static final String SUBJECT = "counselling-slot";
    private final Audit audit;
    private final Vault vault;
    private final PersonalMatters matters;

    SlotLog(Audit audit, Vault vault, PersonalMatters matters) {
        this.audit = audit;
        this.vault = vault;
        this.matters = matters;
    }

    void offered(CounsellingSlot slot) {
        audit.record(
                new AuditEntry("counselling-slot.offered", SUBJECT, slot.id().toString(), slot.unit(), Map.of()));
    }

    void withdrawn(CounsellingSlot slot) {
        audit.record(
                new AuditEntry("counselling-slot.withdrawn", SUBJECT, slot.id().toString(), slot.unit(), Map.of()));
    }

    void taken(CounsellingSlot slot) {
        nameless("counselling-slot.taken", slot);
    }

    void givenBack(CounsellingSlot slot) {
        nameless("counselling-slot.given-back", slot);
    }

    void tell(CounsellingSlot slot, String person) {
        matters.tell(slot.id(), person, slot.version());
    }

    private void nameless(String action, CounsellingSlot slot) {
        byte[] digest = vault.blindIndex(slot.id().toString(), "audit_entry.subject");
        audit.recordNameless(new AuditEntry(
                action, SUBJECT, Base64.getUrlEncoder().withoutPadding().encodeToString(digest), null, Map.of()));
    }
}
