package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.activity.rule.PublishedParts.FixedShift;

/// A time span at a post. Its seats are counters that no entity maps.
@Entity
class Shift {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post")
    private Post post;

    private Instant startsAt;
    private Instant endsAt;

    protected Shift() {}

    Shift(UUID id, Post post, Instant startsAt, Instant endsAt) {
        this.id = id;
        this.post = post;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    UUID id() {
        return id;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    FixedShift fixed() {
        return new FixedShift(id, startsAt, endsAt);
    }
}
