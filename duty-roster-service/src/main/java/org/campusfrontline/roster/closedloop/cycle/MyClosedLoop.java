package org.campusfrontline.roster.closedloop.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.roster.closedloop.loop.ClosedLoop;
import org.campusfrontline.roster.closedloop.loop.LoopAccess;
import org.campusfrontline.roster.closedloop.loop.LoopStore;
import org.campusfrontline.roster.closedloop.rule.Phase;
import org.campusfrontline.roster.duty.LoopDay;
import org.campusfrontline.roster.duty.LoopDays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A person's own place in a closed loop, for that person.
@Singleton
class MyClosedLoop implements LoopDays {

    private final StayStore stays;
    private final LoopStore loops;
    private final LoopAccess access;
    private final Caller caller;

    MyClosedLoop(StayStore stays, LoopStore loops, LoopAccess access, Caller caller) {
        this.stays = stays;
        this.loops = loops;
        this.access = access;
        this.caller = caller;
    }

    /// The phase of today, its last day, what comes next and when which test is to be taken. Who has no days ahead is
    /// ready, and the rest is absent.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MyLoopView(
            Phase phase,
            @Nullable LocalDate lastDay,
            @Nullable Phase next,
            @Schema(examples = "食堂闭环") @Nullable String nameZh,
            @Schema(examples = "Canteen loop") @Nullable String nameEn,
            @Schema(examples = "CANTEEN-1") @Nullable String post,

            @Schema(description = "Where the person lives today.") @Nullable String building,

            @Nullable DatesPart dates,
            List<LocalDate> testsAhead) {

        MyLoopView {
            testsAhead = List.copyOf(testsAhead);
        }
    }

    @Override
    public Optional<LoopDay> of(String person, LocalDate date) {
        return stays.ofPerson(person, date).stream().findFirst().map(stay -> {
            Phase phase = stay.on(date);
            return new LoopDay(
                    phase.name(),
                    stay.course().last(phase),
                    stay.course().next(date).name(),
                    stay.course().tests().contains(date));
        });
    }

    MyLoopView mine() {
        LocalDate today = access.today();
        return stays.ofPerson(caller.person(), today).stream()
                .findFirst()
                .map(stay -> view(stay, today))
                .orElseGet(() -> new MyLoopView(Phase.READY, null, null, null, null, null, null, null, List.of()));
    }

    private MyLoopView view(Stay stay, LocalDate today) {
        ClosedLoop loop = loops.find(stay.loop()).orElseThrow();
        Phase phase = stay.on(today);
        return new MyLoopView(
                phase,
                stay.course().last(phase),
                stay.course().next(today),
                loop.nameZh(),
                loop.nameEn(),
                stay.post(),
                stay.homeOn(today).orElse(null),
                DatesPart.of(stay.course()),
                stay.course().tests().stream()
                        .filter(day -> !day.isBefore(today))
                        .toList());
    }
}
