package org.campusfrontline.roster.market.register;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.roster.market.rule.SwapMode;
import org.campusfrontline.roster.market.rule.SwapRule;
import org.campusfrontline.roster.period.PlanningPeriod;

/// What periods and units say about swaps. The period's word holds, else that of the nearest unit, else the setting.
@Singleton
public class SwapRules {

    private final Sql sql;
    private final GrantBook book;
    private final SwapSettings settings;

    SwapRules(Sql sql, GrantBook book, SwapSettings settings) {
        this.sql = sql;
        this.book = book;
        this.settings = settings;
    }

    /// A rule in the version that was written.
    public record Kept(SwapRule rule, long version) {}

    public static String scope(UUID period) {
        return "period/" + period;
    }

    public static String scope(String tree, String unit) {
        return tree + '/' + unit;
    }

    public Optional<Kept> own(String scope) {
        return sql.one(
                "find swap rule",
                "SELECT mode, gifts, last_minutes, version FROM swap_rule WHERE scope = ?",
                row -> new Kept(
                        new SwapRule(
                                SwapMode.valueOf(row.text("mode")),
                                Math.toIntExact(row.number("gifts")),
                                Math.toIntExact(row.number("last_minutes"))),
                        row.number("version")),
                scope);
    }

    public SwapRule of(PlanningPeriod period) {
        return own(scope(period.id()))
                .map(Kept::rule)
                .orElseGet(() -> of(period.scope().tree(), period.scope().unit()));
    }

    public SwapRule of(String tree, String unit) {
        return book.pathUp(tree, unit).stream()
                .map(node -> own(scope(tree, node)))
                .flatMap(Optional::stream)
                .map(Kept::rule)
                .findFirst()
                .orElseGet(() -> new SwapRule(settings.mode(), settings.gifts(), settings.lastMinutes()));
    }

    /// False where the version is not the present one.
    public boolean put(String scope, SwapRule rule, long expectedVersion) {
        if (expectedVersion == 0) {
            return sql.update(
                            "add swap rule",
                            "INSERT IGNORE INTO swap_rule (scope, mode, gifts, last_minutes, version)"
                                    + " VALUES (?, ?, ?, ?, 1)",
                            scope,
                            rule.mode(),
                            rule.gifts(),
                            rule.lastMinutes())
                    == 1;
        }
        return sql.update(
                        "change swap rule",
                        "UPDATE swap_rule SET mode = ?, gifts = ?, last_minutes = ?, version = version + 1"
                                + " WHERE scope = ? AND version = ?",
                        rule.mode(),
                        rule.gifts(),
                        rule.lastMinutes(),
                        scope,
                        expectedVersion)
                == 1;
    }
}
