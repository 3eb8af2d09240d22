package org.campusfrontline.volunteer.hours.reconciliation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.hours.reconciliation.ReconciliationView.AstrayAccount;

/// Sums the ledger anew, accounts and entries at the same time. Each statement sees one state of the ledger, so
/// bookings meanwhile put nothing out of balance.
@Singleton
class Reconciliation {

    private static final Set<String> READERS = Set.of(Role.AUDITOR, Role.OPERATOR);
    private static final int MOST_SHOWN = 20;
    private static final long LINES_OF_ENTRY = 2;

    // Lines are read in the order of the index that holds account and minutes, and of nothing else.
    private static final String SUMMED = """
             FROM hours_account a
            LEFT JOIN (SELECT account, SUM(minutes) AS summed, COUNT(*) AS line_count FROM hours_line GROUP BY account) s
                ON s.account = a.id
            """;
    private static final String OVERVIEW = """
            SELECT COUNT(*) AS accounts, COALESCE(SUM(s.line_count), 0) AS line_count,
                COALESCE(SUM(s.summed), 0) AS summed, COALESCE(SUM(a.minutes <> COALESCE(s.summed, 0)), 0) AS astray,
                (SELECT COUNT(*) FROM hours_entry) AS entries
            """ + SUMMED;
    private static final String ASTRAY =
            """
            SELECT a.id, a.minutes, COALESCE(s.summed, 0) AS summed
            """ + SUMMED + "WHERE a.minutes <> COALESCE(s.summed, 0) ORDER BY a.id LIMIT " + MOST_SHOWN;

    // In the order of the primary key.
    private static final String UNBALANCED =
            "SELECT entry FROM hours_line GROUP BY entry HAVING SUM(minutes) <> 0 OR COUNT(*) <> " + LINES_OF_ENTRY
                    + " ORDER BY entry LIMIT " + MOST_SHOWN;
    private final Sql sql;
    private final Caller caller;
    private final Clock clock;

    Reconciliation(Sql sql, Caller caller, Clock clock) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    /// For auditors and operators on a tree's root, since it is about all.
    Outcome<ReconciliationView> run() {
        boolean reader = caller.grants().stream()
                .anyMatch(
                        grant -> READERS.contains(grant.role()) && grant.node().equals(grant.tree()));
        return reader ? Outcome.done(reconcile()) : Outcome.refused(CommonProblem.FORBIDDEN);
    }

    private ReconciliationView reconcile() {
        long start = System.nanoTime();
        Future<List<UUID>> unbalanced;
        Overview overview;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            unbalanced = threads.submit(this::unbalanced);
            overview = overview();
        }
        List<AstrayAccount> astray = overview.astray() == 0 ? List.of() : astray();
        boolean balanced = overview.isBalanced() && unbalanced.resultNow().isEmpty();
        return new ReconciliationView(
                balanced,
                overview.entries(),
                overview.lines(),
                overview.accounts(),
                overview.sum(),
                unbalanced.resultNow(),
                astray,
                clock.instant(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private Overview overview() {
        return sql.one(
                        "reconcile hours accounts",
                        OVERVIEW,
                        row -> new Overview(
                                row.number("entries"),
                                row.number("line_count"),
                                row.number("accounts"),
                                row.number("summed"),
                                row.number("astray")))
                .orElseThrow();
    }

    private List<UUID> unbalanced() {
        return sql.list("reconcile hours entries", UNBALANCED, row -> row.id("entry"));
    }

    private List<AstrayAccount> astray() {
        return sql.list(
                "read astray hours accounts",
                ASTRAY,
                row -> new AstrayAccount(row.id("id"), row.number("minutes"), row.number("summed")));
    }

    private record Overview(long entries, long lines, long accounts, long sum, long astray) {

        boolean isBalanced() {
            return sum == 0 && astray == 0 && lines == LINES_OF_ENTRY * entries;
        }
    }
}
