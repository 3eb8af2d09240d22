package org.campusfrontline.deploy.bench.published;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder of published rosters, which are not ours to ship: `curtois` and `inrc2` lie in it, each with its
/// `best-known.csv`, and the competition's solutions in `inrc2/solutions`. Named by the system property, for tests, or
/// by the variable of the environment, for `./campus bench`.
public final class RosterData {

    public static final String PROPERTY = "campus.roster-data";
    public static final String VARIABLE = "CAMPUS_ROSTER_DATA";

    private RosterData() {}

    public static Optional<Path> inrc2() {
        return folder(System.getProperty(PROPERTY), System.getenv(VARIABLE)).map(data -> data.resolve("inrc2"));
    }

    static Optional<Path> folder(@Nullable String property, @Nullable String variable) {
        return Stream.of(Optional.ofNullable(property), Optional.ofNullable(variable))
                .flatMap(Optional::stream)
                .filter(named -> !named.isBlank())
                .findFirst()
                .map(Path::of);
    }
}
