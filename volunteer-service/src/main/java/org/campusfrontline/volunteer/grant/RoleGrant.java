package org.campusfrontline.volunteer.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
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

    RoleGrant(UUID id, Scope scope, Instant validFrom, @Nullable Instant validTo, String givenBy) {
        this.id = id;
        this.person = scope.person();
        this.role = scope.role();
        this.tree = scope.tree();
        this.node = scope.node();
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.givenBy = givenBy;
        this.openSlot = 1;
    }

    /// Who holds what where: one grant at most of a scope is not ended.
    record Scope(String person, String role, Tree tree, String node) {}

    RoleGrant forEmergency(UUID given) {
        emergency = given;
        return this;
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
