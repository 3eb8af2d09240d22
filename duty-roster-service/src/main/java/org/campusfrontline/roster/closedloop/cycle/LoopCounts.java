package org.campusfrontline.roster.closedloop.cycle;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.roster.closedloop.loop.ClosedLoop;
import org.campusfrontline.roster.closedloop.loop.LoopAccess;
import org.campusfrontline.roster.closedloop.rule.LoopProblem;
import org.campusfrontline.roster.closedloop.rule.Phase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A loop's days in numbers alone: tests, beds, meals to cook for, strength at each post.
@Singleton
class LoopCounts {

    private static final int MOST_DAYS = 100;
    private static final int USUAL_DAYS = 13;
    private final LoopAccess access;
    private final StayStore stays;

    LoopCounts(LoopAccess access, StayStore stays) {
        this.access = access;
        this.stays = stays;
    }

    record LoopDayView(
            LocalDate date,
            @Schema(examples = "20") int inLoop,
            @Schema(examples = "20") int entering,
            @Schema(examples = "0") int leaving,
            @Schema(examples = "20") int tests,
            List<BedsView> buildings,
            List<StrengthView> posts) {

        LoopDayView {
            buildings = List.copyOf(buildings);
            posts = List.copyOf(posts);
        }
    }

    record BedsView(
            @Schema(examples = "DORM-3") String building,
            @Schema(examples = "60") int beds,
            @Schema(examples = "20") int used) {}

    /// People who serve; those who hand over on their last day are not counted.
    record StrengthView(
            @Schema(examples = "CANTEEN-1") String post,
            @Schema(examples = "12") int wanted,
            @Schema(examples = "12") int serving) {}

    record LoopDaysView(UUID loop, List<LoopDayView> days) {

        LoopDaysView {
            days = List.copyOf(days);
        }
    }

    LoopDaysView of(UUID id, @Nullable LocalDate from, @Nullable LocalDate to) {
        ClosedLoop loop = access.counted(id);
        LocalDate first = from == null ? access.today() : from;
        LocalDate last = to == null ? first.plusDays(USUAL_DAYS) : to;
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw new RefusedException(List.of(Refusal.of(LoopProblem.DAYS_MALFORMED)
                    .with("from", first.toString())
                    .with("most", MOST_DAYS)));
        }
        List<Stay> all = stays.stays(id, first);
        List<LoopDayView> found = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            found.add(day(loop, all, day));
        }
        return new LoopDaysView(id, found);
    }

    private static LoopDayView day(ClosedLoop loop, List<Stay> all, LocalDate day) {
        List<Stay> in =
                all.stream().filter(stay -> stay.on(day) == Phase.IN_LOOP).toList();
        return new LoopDayView(
                day,
                in.size(),
                (int) in.stream()
                        .filter(stay -> stay.course().first().equals(day))
                        .count(),
                (int) in.stream()
                        .filter(stay -> stay.course().loopLast().equals(day))
                        .count(),
                (int) all.stream()
                        .filter(stay -> stay.course().tests().contains(day))
                        .count(),
                loop.buildings().stream()
                        .map(building -> new BedsView(building.code(), building.beds(), (int) all.stream()
                                .map(stay -> stay.homeOn(day))
                                .flatMap(Optional::stream)
                                .filter(building.code()::equals)
                                .count()))
                        .toList(),
                loop.posts().stream()
                        .map(post -> new StrengthView(post.code(), post.wanted(), (int) in.stream()
                                .filter(stay -> stay.post().equals(post.code()) && serves(loop, stay, day))
                                .count()))
                        .toList());
    }

    private static boolean serves(ClosedLoop loop, Stay stay, LocalDate day) {
        return !day.isAfter(stay.course().loopLast().minusDays(loop.turns().overlap()));
    }
}
