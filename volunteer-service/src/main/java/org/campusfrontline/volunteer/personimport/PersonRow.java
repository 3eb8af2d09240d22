package org.campusfrontline.volunteer.personimport;

import java.util.List;
import java.util.Map;
import org.campusfrontline.volunteer.unit.Tree;
import org.jspecify.annotations.Nullable;

/// A person as a file has it; a tree that the file does not name is left as it is, an empty list ends it.
record PersonRow(
        String number,
        String displayName,
        @Nullable String language,
        @Nullable Boolean active,
        Map<Tree, List<String>> units) {

    PersonRow {
        units = Map.copyOf(units);
    }
}
