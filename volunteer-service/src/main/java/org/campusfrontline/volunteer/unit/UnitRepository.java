package org.campusfrontline.volunteer.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;

/// Units by their code.
@Singleton
class UnitRepository implements PanacheRepositoryBase<Unit, String> {}
