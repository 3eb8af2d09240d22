package org.campusfrontline.roster.period;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// Days on which people are kept free whatever the lists of a period say. Why is nobody's business here.
public interface KeptFree {

    /// By person, of the days from the first to the last; who has none may be missing.
    Map<String, Set<LocalDate>> of(Collection<String> people, LocalDate first, LocalDate last);
}
