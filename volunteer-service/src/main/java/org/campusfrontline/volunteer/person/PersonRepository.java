package org.campusfrontline.volunteer.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// People by their numbers.
@Singleton
class PersonRepository implements PanacheRepositoryBase<Person, String> {

    Optional<Person> locked(String number) {
        return findByIdOptional(number, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Locked, with its version raised although nothing of its own row changes.
    Optional<Person> raised(String number) {
        return findByIdOptional(number, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    List<Person> ofNumbers(Collection<String> numbers) {
        return numbers.isEmpty() ? List.of() : list("number in ?1 order by number", numbers);
    }
}
