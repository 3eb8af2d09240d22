package org.campusfrontline.roster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.TREE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.campusfrontline.roster.ledger.LoadLedger.Credit;
import org.campusfrontline.roster.ledger.LoadLedger.Place;
import org.campusfrontline.roster.ledger.LoadLedger.Transfer;
import org.campusfrontline.roster.ledger.LoadLedger.Why;
import org.campusfrontline.roster.ledger.load.Axis;
import org.campusfrontline.roster.ledger.load.Load;
import org.campusfrontline.roster.ledger.load.Standing;
import org.junit.jupiter.api.Test;

@CampusTest
class LoadLedgerTest {

    private static final LocalDate FRIDAY = LocalDate.of(2022, 9, 30);
    private static final int DAYS = 9;

    @Inject
    LoadLedger ledger;

    @Inject
    LoadStore store;

    @Inject
    Sql sql;

    @Test
    void conservesTheTotalAndNeverLowersWhoCoversUnderAnySequence() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        // Given
        Campus.Unit unit = Campus.unit(5);
        String period = Plans.period(unit, FRIDAY, DAYS);
        Plans.publish(unit, period, rows(random, 5));
        Load credited = Load.NONE;

        for (int step = 0; step < 60; step++) {
            // When
            Map<String, Standing> before = standings(unit);
            Load total = total(before);
            String from = unit.people().get(random.nextInt(5));
            String to = unit.people().get(random.nextInt(5));
            LocalDate day = FRIDAY.plusDays(random.nextInt(DAYS));
            int kind = random.nextInt(10);
            if (kind == 0) {
                Plans.publish(unit, period, rows(random, 5));
                assertThat(total(standings(unit)).minus(credited).get(Axis.MINUTES))
                        .as("seed %d, step %d: what the roster says is the sum of its duties", seed, step)
                        .isEqualTo(minutesOfDuties(period));
                continue;
            }
            if (kind == 1) {
                Load load = Load.of(Axis.CALL_OUTS, 1).with(Axis.MINUTES, random.nextInt(300));
                credited = credited.plus(load);
                assertThat(credit(new Credit(to, place(unit, day), load, "c" + step + period)))
                        .isEmpty();
                assertThat(total(standings(unit)))
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(total.plus(load));
                continue;
            }
            Why why = kind < 6 ? Why.SWAP : Why.COVER;
            Load load = Load.of(Axis.MINUTES, 1 + random.nextInt(800));
            Transfer transfer =
                    new Transfer(from, to, UUID.fromString(period), place(unit, day), load, why, "t" + step + period);
            Optional<Refusal> refusal = transfer(transfer);
            Map<String, Standing> after = standings(unit);

            // Then
            boolean done = refusal.isEmpty();
            Load gained = done && why == Why.COVER ? Load.of(Axis.CALL_OUTS, 1) : Load.NONE;
            credited = credited.plus(gained);
            assertThat(total(after)).as("seed %d, step %d", seed, step).isEqualTo(total.plus(gained));
            assertThat(after.get(to).load().covers(before.get(to).load()) || from.equals(to))
                    .as("seed %d, step %d", seed, step)
                    .isTrue();
            if (done) {
                assertThat(transfer(transfer)).as("seed %d, told twice", seed).isEmpty();
                assertThat(standings(unit)).as("seed %d, told twice", seed).isEqualTo(after);
            }
        }
    }

    @Test
    void refusesWhatIsNothingOrNegativeOrNotCarriedOrBookedOtherwise() {
        // Given: one duty on the Friday
        Campus.Unit unit = Campus.unit(2);
        String period = Plans.period(unit, FRIDAY, DAYS);
        Plans.publish(unit, period, "D........", ".........");
        String one = unit.people().get(0);
        String other = unit.people().get(1);
        Place friday = place(unit, FRIDAY);
        Load duty = Load.of(Axis.MINUTES, 480);

        // Then
        assertThat(codes(credit(new Credit(one, friday, Load.NONE, "a" + period))))
                .isEqualTo("ROS-1301");
        assertThat(codes(credit(new Credit(one, friday, duty.negated(), "b" + period))))
                .isEqualTo("ROS-1301");
        assertThat(codes(transfer(swap(one, one, period, friday, duty, "c")))).isEqualTo("ROS-1304");
        assertThat(codes(transfer(swap(other, one, period, friday, duty, "d")))).isEqualTo("ROS-1303");
        assertThat(codes(transfer(swap(one, other, period, friday, duty.plus(Axis.MINUTES, 1), "e"))))
                .isEqualTo("ROS-1303");
        assertThat(transfer(swap(one, other, period, friday, duty, "f"))).isEmpty();
        assertThat(codes(transfer(swap(one, other, period, friday, Load.of(Axis.MINUTES, 60), "f"))))
                .isEqualTo("ROS-1302");
        assertThat(codes(transfer(swap(one, other, period, friday, duty, "g")))).isEqualTo("ROS-1303");
        assertThat(standings(unit).get(other).load()).isEqualTo(duty);
        assertThat(standings(unit).get(one).load()).isEqualTo(Load.NONE);
    }

    @Test
    void letsLoadFadeByHalfInItsHalfLife() {
        // Given: the same on the first and on the ninth day
        Campus.Unit unit = Campus.unit(1);
        Plans.publish(unit, Plans.period(unit, FRIDAY, DAYS), "D.......D");

        // When
        Standing fading = store.standings(
                        TREE,
                        unit.code(),
                        new LoadStore.View(FRIDAY.plusDays(8), Instant.now().plusSeconds(60), OptionalInt.of(8)))
                .get(unit.people().getFirst());

        // Then
        assertThat(fading.load().get(Axis.MINUTES)).isEqualTo(480 + 240);
        assertThat(fading.availableDays()).isBetween(6L, 7L);
    }

    private static Transfer swap(String from, String to, String period, Place place, Load load, String origin) {
        return new Transfer(from, to, UUID.fromString(period), place, load, Why.SWAP, origin + period);
    }

    private static String codes(Optional<Refusal> refusal) {
        return refusal.map(one -> one.code().code()).orElse("");
    }

    private static Place place(Campus.Unit unit, LocalDate day) {
        return new Place(TREE, unit.code(), day);
    }

    private Optional<Refusal> credit(Credit credit) {
        return QuarkusTransaction.requiringNew().call(() -> ledger.credit(credit));
    }

    private Optional<Refusal> transfer(Transfer transfer) {
        return QuarkusTransaction.requiringNew().call(() -> ledger.transfer(transfer));
    }

    private Map<String, Standing> standings(Campus.Unit unit) {
        return store.standings(
                TREE,
                unit.code(),
                new LoadStore.View(FRIDAY.plusDays(365), Instant.now().plusSeconds(60), OptionalInt.empty()));
    }

    private static Load total(Map<String, Standing> standings) {
        return standings.values().stream().map(Standing::load).reduce(Load.NONE, Load::plus);
    }

    private long minutesOfDuties(String period) {
        return sql
                .list(
                        "duties",
                        "SELECT shift FROM duty WHERE period = ?",
                        row -> row.text("shift"),
                        UUID.fromString(period))
                .stream()
                .mapToLong(shift -> shift.equals("D") ? 480 : 720)
                .sum();
    }

    /// Days off after each night, so that nobody is on duty twice at once.
    private static String[] rows(Random random, int people) {
        String[] rows = new String[people];
        for (int person = 0; person < people; person++) {
            StringBuilder row = new StringBuilder();
            while (row.length() < DAYS) {
                row.append(List.of("D", ".", "N.").get(random.nextInt(3)));
            }
            rows[person] = row.substring(0, DAYS);
        }
        return rows;
    }
}
