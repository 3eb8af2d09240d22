package org.campusfrontline.volunteer.unit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.unit.rule.UnitProblem;

/// Where units stand, as the other features of the directory ask it.
@Singleton
public class UnitBook {

    /// A unit's code.
    public static final String CODE = "[A-Z0-9][A-Za-z0-9._-]{0,39}";

    /// Makes the table `below (code)`: a unit and all below it. Values: the unit, the tree, and the instant twice.
    public static final String BELOW = """
            WITH RECURSIVE below (code) AS (
                SELECT code FROM unit WHERE code = ?
                UNION
                SELECT p.unit FROM unit_placement p JOIN below b ON p.parent = b.code
                WHERE p.tree = ? AND p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to > ?))
            """;

    private static final String HOLDS = "p.tree = ? AND p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to > ?)";
    private static final String ABOVE = """
            WITH RECURSIVE above (code) AS (
                SELECT code FROM unit WHERE code = ?
                UNION
                SELECT p.parent FROM unit_placement p JOIN above a ON p.unit = a.code
                WHERE p.parent IS NOT NULL AND %s)
            SELECT code FROM above""".formatted(HOLDS);
    private static final String STANDS = """
            SELECT u.code FROM unit u JOIN unit_placement p ON p.unit = u.code
            WHERE u.active AND u.code = ? AND %s""".formatted(HOLDS);
    private static final String STANDING = """
            SELECT DISTINCT u.code FROM unit u JOIN unit_placement p ON p.unit = u.code
            WHERE u.active AND %s""".formatted(HOLDS);

    private final Sql sql;
    private final Clock clock;

    UnitBook(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// A unit's names.
    public record Named(String code, String nameZh, String nameEn) {}

    /// Refused where the unit is unknown, inactive, or stands elsewhere now.
    public Optional<Refusal> refusalUnlessStanding(Tree tree, String unit) {
        Instant now = clock.instant();
        return sql.one("find unit", STANDS, row -> row.text("code"), unit, tree, now, now)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(unknown(tree, unit));
    }

    public Refusal unknown(Tree tree, String unit) {
        return Refusal.of(UnitProblem.UNIT_UNKNOWN).with("unit", unit).with("tree", tree.name());
    }

    /// The codes of all active units that stand in the tree now.
    public Set<String> standingIn(Tree tree) {
        Instant now = clock.instant();
        return Set.copyOf(sql.list("list tree", STANDING, row -> row.text("code"), tree, now, now));
    }

    public Map<String, Named> named(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        String places = String.join(", ", Collections.nCopies(codes.size(), "?"));
        return sql
                .list(
                        "name units",
                        "SELECT code, name_zh, name_en FROM unit WHERE code IN (" + places + ")",
                        row -> new Named(row.text("code"), row.text("name_zh"), row.text("name_en")),
                        codes.toArray())
                .stream()
                .collect(Collectors.toMap(Named::code, named -> named));
    }

    /// The unit and all above it in the tree now.
    List<String> pathUp(Tree tree, String unit) {
        Instant now = clock.instant();
        return sql.list("climb tree", ABOVE, row -> row.text("code"), unit, tree, now, now);
    }
}
