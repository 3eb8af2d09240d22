package org.campusfrontline.volunteer.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.directory.event.GrantChanged;
import org.campusfrontline.volunteer.grant.rule.GrantProblem;
import org.campusfrontline.volunteer.unit.Tree;
import org.jspecify.annotations.Nullable;

/// A role given to a person on a node and all below it. Its open slot makes it one of its kind until it is ended.
@Entity
class RoleGrant {

    @Id
    private UUID id;

    private String person;
    private String role;

    @Enumerated(EnumType.STRING)
    private Tree tree;

    private String node;
    private Instant validFrom;
    private @Nullable Instant validTo;
    private String givenBy;
    private @Nullable UUID emergency;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;
    private @Nullable Integer openSlot;

    @Version
    private long version = 1;

    protected RoleGrant() {}

    /// Without `from` in the draft, it begins at the given instant.
    RoleGrant(UUID id, GrantDraft draft, Instant begins, String givenBy) {
        this.id = id;
        this.person = draft.person();
        this.role = draft.role();
        this.tree = draft.tree();
        this.node = draft.node();
        this.validFrom = draft.from() == null ? begins : draft.from();
        this.validTo = draft.to();
        this.emergency = draft.emergency();
        this.givenBy = givenBy;
        this.openSlot = 1;
    }

    /// Who holds what where: one grant at most of a scope is not ended.
    record Scope(String person, String role, Tree tree, String node) {

        static Scope of(GrantDraft draft) {
            return new Scope(draft.person(), draft.role(), draft.tree(), draft.node());
        }
    }

    UUID id() {
        return id;
    }

    Scope scope() {
        return new Scope(person, role, tree, node);
    }

    long version() {
        return version;
    }

    @Nullable UUID emergency() {
        return emergency;
    }

    /// Whether a file says nothing new of it.
    boolean isAs(GrantDraft draft) {
        return Objects.equals(validTo, draft.to())
                && Objects.equals(emergency, draft.emergency())
                && (draft.from() == null || draft.from().equals(validFrom));
    }

    void become(GrantDraft draft) {
        validFrom = draft.from() == null ? validFrom : draft.from();
        validTo = draft.to();
        emergency = draft.emergency();
    }

    boolean isOver(Instant now) {
        return validTo != null && !validTo.isAfter(now);
    }

    Optional<Refusal> refusalToEnd() {
        return endedAt == null
                ? Optional.empty()
                : Optional.of(Refusal.of(GrantProblem.ENDED_ALREADY).with("endedAt", endedAt.toString()));
    }

    void end(Instant now, String by) {
        endedAt = now;
        endedBy = by;
        openSlot = null;
    }

    GrantChanged changed() {
        return new GrantChanged(
                id.toString(),
                person,
                role,
                tree.name(),
                node,
                validFrom,
                validTo,
                givenBy,
                emergency == null ? null : emergency.toString(),
                endedAt,
                version);
    }
}
