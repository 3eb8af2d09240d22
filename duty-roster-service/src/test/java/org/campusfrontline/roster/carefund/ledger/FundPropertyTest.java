package org.campusfrontline.roster.carefund.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.carefund.Funds;
import org.campusfrontline.roster.carefund.rule.Account;
import org.campusfrontline.roster.carefund.rule.EntryKind;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.campusfrontline.roster.carefund.rule.Posting;
import org.campusfrontline.roster.carefund.rule.Purse;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/// Any order of contributions, allocations, spendings, returns, grants and reversals: each source balances for itself,
/// no account but the one of outside is below nothing, no row changes, and the ledger does what the model says; from
/// several threads at once too. `-Dfund.seed=…` repeats a run.
@CampusTest
class FundPropertyTest {

    private static final Logger LOG = Logger.getLogger(FundPropertyTest.class);
    private static final int STEPS = 120;
    private static final int THREADS = 4;

    @Inject
    Sql sql;

    @Inject
    FundLedger ledger;

    @Inject
    FundAccounts accounts;

    private final long seed = Long.getLong("fund.seed", new SecureRandom().nextLong());

    /// Two sources of one unit and the purses that move their money.
    private record Stage(List<UUID> sources, List<Purse> purses) {

        private static Stage set() {
            Funds funds = Funds.of(0);
            return new Stage(
                    List.of(UUID.fromString(funds.source()), UUID.fromString(funds.source())),
                    List.of(
                            new Purse("ADMINISTRATION", funds.unit().code(), FundPurpose.PROTECTION),
                            new Purse("ADMINISTRATION", funds.unit().code(), FundPurpose.HARDSHIP)));
        }

        private UUID source(Random random) {
            return sources.get(random.nextInt(sources.size()));
        }

        private Posting posting(Random random) {
            Purse purse = purses.get(random.nextInt(purses.size()));
            long fen = 1 + random.nextInt(1_000);
            return switch (random.nextInt(8)) {
                case 0, 1 -> Posting.contribution(fen);
                case 2, 3 -> Posting.allocation(purse, fen);
                case 4 -> Posting.giveBack(purse, fen);
                case 5 -> Posting.spending(purse, fen);
                case 6 -> Posting.reservation(purse, fen);
                default -> Posting.payment(purse, fen);
            };
        }
    }

    @Test
    void anyOrderDoesWhatTheModelSays() {
        LOG.infof("property test of the care fund with -Dfund.seed=%d", seed);
        // Given
        Stage stage = Stage.set();
        Random random = new Random(seed);
        Map<UUID, Map<Account, Long>> model = new HashMap<>();
        List<FundEntry> booked = new ArrayList<>();
        Set<UUID> reversed = new HashSet<>();
        Set<String> before = Set.of();

        // When
        for (int step = 0; step < STEPS; step++) {
            String what = "step " + step + " of seed " + seed;
            boolean back = !booked.isEmpty() && random.nextInt(4) == 0;
            FundEntry wrong = back ? booked.get(random.nextInt(booked.size())) : null;
            UUID source = wrong == null ? stage.source(random) : wrong.source();
            Posting posting = wrong == null ? stage.posting(random) : wrong.posting();
            Posting moves = wrong == null || posting.kind() == EntryKind.REVERSAL ? posting : posting.reversed();
            Map<Account, Long> held = model.computeIfAbsent(source, any -> new HashMap<>());
            boolean may = wrong == null || posting.kind().isReversible() && !reversed.contains(wrong.id());
            boolean expected =
                    may && (moves.from().kind().mayOwe() || held.getOrDefault(moves.from(), 0L) >= moves.fen());
            Outcome<FundEntry> outcome = wrong == null ? book(source, posting) : reverse(wrong.id());
            assertThat(outcome instanceof Outcome.Done<FundEntry>).as(what).isEqualTo(expected);
            if (expected) {
                booked.add(outcome.orThrow());
                moves.lines().forEach(line -> held.merge(line.account(), line.fen(), Long::sum));
                if (wrong != null) {
                    reversed.add(wrong.id());
                }
            }
            Set<String> rows = rows(stage);
            assertThat(rows.containsAll(before)).as("%s keeps every row", what).isTrue();
            before = rows;
        }

        // Then
        for (UUID source : stage.sources()) {
            accounts.balances(source)
                    .forEach(balance -> assertThat(balance.fen())
                            .as("%s by seed %d", balance.account(), seed)
                            .isEqualTo(model.getOrDefault(source, Map.of()).getOrDefault(balance.account(), 0L)));
        }
        stage.sources().forEach(this::balances);
    }

    @Test
    void balancesFromSeveralThreadsAtOnce() throws Exception {
        LOG.infof("concurrent property test of the care fund with -Dfund.seed=%d", seed);
        // Given
        Stage stage = Stage.set();
        List<Future<List<FundEntry>>> running = new ArrayList<>();

        // When
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                Random random = new Random(seed + thread);
                running.add(threads.submit(() -> many(stage, random)));
            }
        }

        // Then
        long booked = 0;
        for (Future<List<FundEntry>> one : running) {
            booked += one.get().size();
        }
        assertThat(rows(stage)).as("lines by seed " + seed).hasSize((int) booked * 2);
        stage.sources().forEach(this::balances);
    }

    private List<FundEntry> many(Stage stage, Random random) {
        List<FundEntry> booked = new ArrayList<>();
        for (int step = 0; step < STEPS / THREADS; step++) {
            Outcome<FundEntry> outcome = !booked.isEmpty() && random.nextInt(4) == 0
                    ? reverse(booked.get(random.nextInt(booked.size())).id())
                    : book(stage.source(random), stage.posting(random));
            if (outcome instanceof Outcome.Done<FundEntry> done) {
                booked.add(done.value());
            }
        }
        return booked;
    }

    private Outcome<FundEntry> book(UUID source, Posting posting) {
        return Funds.inTransaction(() -> ledger.book(source, posting, FundLedger.Ground.of(UUID.randomUUID())));
    }

    private Outcome<FundEntry> reverse(UUID entry) {
        return Funds.inTransaction(() -> ledger.reverse(entry, "property"));
    }

    /// The sum of all lines of a source is nothing, each account is the sum of its lines, and none is short.
    private void balances(UUID source) {
        long sum = 0;
        for (FundAccounts.Balance balance : accounts.balances(source)) {
            long lines = sql.one(
                            "sum of lines",
                            "SELECT COALESCE(SUM(l.fen), 0) AS fen FROM fund_line l JOIN fund_account a"
                                    + " ON a.id = l.account WHERE a.source = ? AND a.code = ?",
                            row -> row.number("fen"),
                            source,
                            balance.account().code())
                    .orElseThrow();
            assertThat(balance.fen())
                    .as("%s by seed %d", balance.account(), seed)
                    .isEqualTo(lines);
            assertThat(balance.fen() >= 0 || balance.account().kind().mayOwe())
                    .as("%s by seed %d holds %d", balance.account(), seed, balance.fen())
                    .isTrue();
            sum += balance.fen();
        }
        assertThat(sum).as("sum by seed " + seed).isZero();
    }

    private Set<String> rows(Stage stage) {
        return new HashSet<>(sql.list(
                "rows of the fund",
                "SELECT CONCAT_WS('|', HEX(l.entry), l.line_no, HEX(l.account), l.fen, e.kind, e.booked_by, e.booked_at)"
                        + " AS line FROM fund_line l JOIN fund_entry e ON e.id = l.entry WHERE l.source IN (?, ?)",
                row -> row.text("line"),
                stage.sources().getFirst(),
                stage.sources().getLast()));
    }
}
