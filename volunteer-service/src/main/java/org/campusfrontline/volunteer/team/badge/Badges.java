package org.campusfrontline.volunteer.team.badge;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.campusfrontline.platform.vault.SecretToken;
import org.campusfrontline.volunteer.certificate.campus.UnitName;
import org.campusfrontline.volunteer.certificate.campus.UnitNames;

/// Looks a badge up by its token, each time anew, so that what was taken back is gone at once.
@Singleton
class Badges {

    private final PostStore store;
    private final PostViews views;
    private final UnitNames units;
    private final Clock clock;

    Badges(PostStore store, PostViews views, UnitNames units, Clock clock) {
        this.store = store;
        this.views = views;
        this.units = units;
        this.clock = clock;
    }

    /// Empty for a token that was never given, and where the person no longer agrees or the time is over: nobody learns
    /// which.
    Optional<BadgeView> find(String token) {
        return store.shown(SecretToken.hash(token), clock.instant()).map(this::view);
    }

    private BadgeView view(Post post) {
        Post.Shown shown = Objects.requireNonNull(post.shown());
        Optional<UnitName> unit = shown.unit() ? units.find(post.unit()) : Optional.empty();
        return new BadgeView(
                post.place(),
                post.dutyZh(),
                post.dutyEn(),
                views.written(post, shown),
                unit.map(UnitName::zh).orElse(null),
                unit.map(UnitName::en).orElse(null),
                shown.phone() ? post.phone() : null,
                post.term().start(),
                post.term().end(),
                List.of());
    }
}
