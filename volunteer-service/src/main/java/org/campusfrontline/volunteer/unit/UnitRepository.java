package org.campusfrontline.volunteer.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/// Units by their code.
@Singleton
class UnitRepository implements PanacheRepositoryBase<Unit, String> {

    /// With their places, in one statement.
    List<Unit> ofCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : list("from Unit u left join fetch u.placements where u.code in ?1 order by u.code", codes);
    }
}
