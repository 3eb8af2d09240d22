package org.campusfrontline.volunteer.emergency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/// Emergencies by their ids.
@Singleton
class EmergencyRepository implements PanacheRepositoryBase<Emergency, UUID> {

    Optional<Emergency> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
