package org.campusfrontline.volunteer.recruitment.quota.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.volunteer.recruitment.quota.Counting;
import org.campusfrontline.volunteer.recruitment.quota.Quota;
import org.campusfrontline.volunteer.recruitment.quota.QuotaFigures;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLine;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLine.HolderRatio;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLine.UnitShare;
import org.campusfrontline.volunteer.recruitment.quota.QuotaStore;
import org.campusfrontline.volunteer.recruitment.quota.Reserves;
import org.campusfrontline.volunteer.recruitment.quota.rule.House;
import org.campusfrontline.volunteer.recruitment.shift.QuotedSeats;
import org.campusfrontline.volunteer.recruitment.shift.SeatCount;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;

/// Reads what a shift asks for; a draft exists for its organisers only.
@Singleton
class QuotaQueries {

    private static final int NONE_SET = 0;
    private final ShiftQueries shifts;
    private final QuotaStore store;
    private final QuotedSeats quoted;
    private final Counting counting;
    private final Reserves reserves;
    private final Caller caller;
    private final Clock clock;

    QuotaQueries(
            ShiftQueries shifts,
            QuotaStore store,
            QuotedSeats quoted,
            Counting counting,
            Reserves reserves,
            Caller caller,
            Clock clock) {
        this.shifts = shifts;
        this.store = store;
        this.quoted = quoted;
        this.counting = counting;
        this.reserves = reserves;
        this.caller = caller;
        this.clock = clock;
    }

    /// A shift without a quota asks for nothing, in version 0.
    Optional<QuotaView> find(UUID id) {
        return shifts.find(id).filter(shift -> !shift.draft() || runs(shift)).map(this::view);
    }

    private boolean runs(ShiftFacts shift) {
        return caller.holds(Role.ORGANISER, shift.tree(), shift.unit());
    }

    private QuotaView view(ShiftFacts shift) {
        UUID id = shift.shift();
        Quota quota = store.find(id)
                .orElseGet(() -> new Quota(id, 0, 0, 0, 0, List.of(), List.of(), NONE_SET, null, NONE_SET, NONE_SET));
        SeatCount count = Objects.requireNonNull(quoted.count(List.of(id)).get(id));
        Reserves.People people = reserves.of(List.of(id)).getOrDefault(id, Reserves.People.NOBODY);
        Map<String, Set<Integer>> counted = counting.of(List.of(caller.person()), shift, quota);
        Set<Integer> mine = counted.getOrDefault(caller.person(), Set.of());
        boolean runs = runs(shift);
        Instant now = clock.instant();
        House house = quota.house(count, shift.start(), now);
        return new QuotaView(
                id,
                count.capacity(),
                house.seated(),
                QuotaFigures.of(quota, people),
                runs || quota.reserve() > 0 ? quota.callMinutes() : null,
                runs ? quota.warnMinutes() : null,
                IntStream.range(0, quota.lines().size())
                        .filter(place -> runs || mine.contains(place))
                        .mapToObj(
                                place -> line(place, quota.lines().get(place), house, mine.contains(place), shift, now))
                        .toList(),
                quota.version());
    }

    private static QuotaView.LineView line(
            int place, QuotaLine line, House house, boolean mine, ShiftFacts shift, Instant now) {
        UnitShare share = line instanceof UnitShare known ? known : null;
        HolderRatio ratio = line instanceof HolderRatio known ? known : null;
        return new QuotaView.LineView(
                place,
                share == null ? null : share.tree(),
                share == null ? null : share.unit(),
                share == null ? null : share.atLeast(),
                share == null ? null : share.atMost(),
                ratio == null ? null : ratio.competence(),
                ratio == null ? null : ratio.code(),
                ratio == null ? null : ratio.per(),
                ratio == null ? null : ratio.verified(),
                line.releaseMinutes(),
                line.releasedAt(shift.start()),
                line.isReleased(shift.start(), now),
                line.taken(),
                house.lines().get(place).lacks(house.capacity()),
                line.lacks(house.seated()) == 0,
                mine);
    }
}
