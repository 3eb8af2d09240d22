package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

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

    void move(Instant start, Instant end) {
        startsAt = start;
        endsAt = end;
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
}
