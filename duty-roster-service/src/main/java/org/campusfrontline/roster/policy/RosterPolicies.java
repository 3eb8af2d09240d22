package org.campusfrontline.roster.policy;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.policy.PolicyStore.Kept;
import org.campusfrontline.roster.policy.PolicyStore.Place;
import org.jspecify.annotations.Nullable;

/// What holds for a unit's rosters: the nearest word of post, unit and the units above, else the installation's.
@Singleton
public class RosterPolicies {

    private static final String ALL_POSTS = "";
    private final PolicyStore store;
    private final GrantBook book;
    private final PolicySettings settings;

    RosterPolicies(PolicyStore store, GrantBook book, PolicySettings settings) {
        this.store = store;
        this.book = book;
        this.settings = settings;
    }

    /// What the unit asks, the period may add: a period cannot waive it.
    public boolean reviewNeeded(UUID period, PlanningPeriod.Scope scope) {
        return unitNeedsReview(scope.tree(), scope.unit())
                || store.demand(period).map(PolicyStore.Demand::needed).orElse(false);
    }

    boolean unitNeedsReview(String tree, String unit) {
        return nearest(new Place(tree, unit, ALL_POSTS), Kept::reviewNeeded).orElse(settings.reviewNeeded());
    }

    /// How long before its beginning a duty of the post is frozen; a period without a post asks for the unit's word.
    public Duration freeze(String tree, String unit, @Nullable String post) {
        Place place = new Place(tree, unit, post == null ? ALL_POSTS : post);
        return Duration.ofHours(nearest(place, Kept::freezeHours).orElse(settings.freezeHours()));
    }

    public Duration acknowledgement(String tree, String unit) {
        Place place = new Place(tree, unit, ALL_POSTS);
        return Duration.ofHours(nearest(place, Kept::acknowledgeHours).orElse(settings.acknowledgeHours()));
    }

    private <T> Optional<T> nearest(Place place, Function<Kept, @Nullable T> word) {
        List<Place> places = new ArrayList<>();
        for (String unit : book.pathUp(place.tree(), place.unit())) {
            if (!place.post().equals(ALL_POSTS) && unit.equals(place.unit())) {
                places.add(place);
            }
            places.add(new Place(place.tree(), unit, ALL_POSTS));
        }
        return places.stream()
                .map(store::own)
                .map(word)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst();
    }
}
