package org.campusfrontline.volunteer.emergency;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.directory.DirectoryEvents;
import org.campusfrontline.volunteer.unit.NodeAuthority;
import org.campusfrontline.volunteer.unit.Tree;

/// How each change of an emergency begins and ends: locked and allowed, then written, told and audited.
@Singleton
class EmergencyRecord {

    private final EmergencyRepository emergencies;
    private final NodeAuthority authority;
    private final Actions actions;
    private final DirectoryEvents events;
    private final Audit audit;

    EmergencyRecord(
            EmergencyRepository emergencies,
            NodeAuthority authority,
            Actions actions,
            DirectoryEvents events,
            Audit audit) {
        this.emergencies = emergencies;
        this.authority = authority;
        this.actions = actions;
        this.events = events;
        this.audit = audit;
    }

    /// The operator of every campus concerned opens, changes and closes.
    List<Refusal> refusalsUnlessOperator(Collection<String> campuses) {
        List<Refusal> refusals = new ArrayList<>();
        for (String campus : campuses.stream().sorted().toList()) {
            authority.refusalUnless(Set.of(Role.OPERATOR), Tree.PLACE, campus).ifPresent(refusals::add);
        }
        return refusals;
    }

    /// Locked, allowed for the caller, legal in its state, and in the version that the client knows.
    Outcome<Emergency> found(UUID id, long expectedVersion, String action) {
        Optional<Emergency> emergency = emergencies.locked(id);
        if (emergency.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (emergency.get().version() != expectedVersion) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        return refusalOf(emergency.get(), action)
                .<Outcome<Emergency>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(emergency.get()));
    }

    EmergencyView written(Emergency emergency, String action, Map<String, Object> facts) {
        emergencies.persistAndFlush(emergency);
        events.publish(emergency.changed());
        audit.record(new AuditEntry(
                action,
                "emergency",
                emergency.id().toString(),
                emergency.campuses().getFirst(),
                facts));
        return view(emergency);
    }

    EmergencyView view(Emergency emergency) {
        return EmergencyView.of(
                emergency.changed(),
                List.of(
                        actions.of("change", refusalOf(emergency, "change")),
                        actions.of("close", refusalOf(emergency, "close"))));
    }

    private Optional<Refusal> refusalOf(Emergency emergency, String action) {
        return refusalsUnlessOperator(emergency.campuses()).stream().findFirst().or(() -> emergency.refusalOf(action));
    }
}
