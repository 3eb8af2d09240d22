package org.campusfrontline.volunteer.grant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.volunteer.grant.RoleGrant.Scope;

/// Grants by id, by holder and by what they were given for.
@Singleton
class GrantRepository implements PanacheRepositoryBase<RoleGrant, UUID> {

    Optional<RoleGrant> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<RoleGrant> open(Scope scope) {
        return find(
                        "person = ?1 and role = ?2 and tree = ?3 and node = ?4 and openSlot = 1",
                        scope.person(),
                        scope.role(),
                        scope.tree(),
                        scope.node())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<RoleGrant> ofIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    List<RoleGrant> notEndedOf(String person) {
        return list("person = ?1 and openSlot = 1 order by id", person);
    }

    List<RoleGrant> openOf(String person) {
        return find("person = ?1 and openSlot = 1 order by id", person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<RoleGrant> openFor(UUID emergency) {
        return find("emergency = ?1 and openSlot = 1 order by id", emergency)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
