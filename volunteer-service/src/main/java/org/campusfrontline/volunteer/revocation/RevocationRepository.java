package org.campusfrontline.volunteer.revocation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/// Revocations by their subjects.
@Singleton
class RevocationRepository implements PanacheRepositoryBase<TokenRevocation, String> {

    Optional<TokenRevocation> locked(String subject) {
        return findByIdOptional(subject, LockModeType.PESSIMISTIC_WRITE);
    }
}
