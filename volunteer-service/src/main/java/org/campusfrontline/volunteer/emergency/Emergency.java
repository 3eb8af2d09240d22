package org.campusfrontline.volunteer.emergency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.directory.event.EmergencyChanged;
import org.campusfrontline.volunteer.emergency.EmergencyRequests.EmergencyFacts;
import org.jspecify.annotations.Nullable;

/// What activities, rosters and notices hang on: opened once, changed while open, closed for good.
@Entity
class Emergency {

    @Id
    private UUID id;

    private String nameZh;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Level level;

    private Instant t0;
    private boolean drill;

    @Enumerated(EnumType.STRING)
    private EmergencyState state;

    private Instant openedAt;
    private @Nullable Instant closedAt;

    @Version
    private long version = 1;

    @ElementCollection
    @CollectionTable(name = "emergency_campus", joinColumns = @JoinColumn(name = "emergency"))
    @Column(name = "campus")
    private Set<String> campuses = new HashSet<>();

    protected Emergency() {}

    Emergency(UUID id, EmergencyFacts facts, Instant openedAt) {
        this.id = id;
        this.state = EmergencyState.OPEN;
        this.openedAt = openedAt;
        this.nameZh = facts.nameZh();
        this.nameEn = facts.nameEn();
        this.level = facts.level();
        this.t0 = Moments.stored(facts.t0());
        this.drill = facts.drill();
        this.campuses = new HashSet<>(facts.campuses());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    List<String> campuses() {
        return campuses.stream().sorted().toList();
    }

    /// Why the action is not legal in the present state, with those that are.
    Optional<Refusal> refusalOf(String action) {
        return state.actions().contains(action)
                ? Optional.empty()
                : Optional.of(Refusal.of(EmergencyProblem.NOT_LEGAL_NOW)
                        .with("state", state.name())
                        .with("action", action)
                        .with("actions", state.actions()));
    }

    void take(EmergencyFacts facts) {
        nameZh = facts.nameZh();
        nameEn = facts.nameEn();
        level = facts.level();
        t0 = Moments.stored(facts.t0());
        drill = facts.drill();
        campuses.retainAll(facts.campuses());
        campuses.addAll(facts.campuses());
    }

    void close(Instant now) {
        state = EmergencyState.CLOSED;
        closedAt = now;
    }

    EmergencyChanged changed() {
        return new EmergencyChanged(
                id.toString(),
                nameZh,
                nameEn,
                level.name(),
                campuses(),
                t0,
                drill,
                state.name(),
                openedAt,
                closedAt,
                version);
    }
}
