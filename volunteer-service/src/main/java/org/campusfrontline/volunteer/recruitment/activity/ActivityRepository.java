package org.campusfrontline.volunteer.recruitment.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/// Activities by their ids, with their posts.
@Singleton
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

    Optional<Activity> withPosts(UUID id) {
        return find("from Activity a left join fetch a.posts where a.id = ?1", id)
                .singleResultOptional();
    }
}
