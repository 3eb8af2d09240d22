package org.campusfrontline.volunteer.guest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/// Guests by their numbers.
@Singleton
class GuestRepository implements PanacheRepositoryBase<Guest, String> {

    Optional<Guest> locked(String number) {
        return findByIdOptional(number, LockModeType.PESSIMISTIC_WRITE);
    }
}
