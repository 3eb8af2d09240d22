package org.campusfrontline.volunteer.recruitment.board;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.profile.ProfileStore;
import org.campusfrontline.volunteer.profile.rule.Availability;
import org.campusfrontline.volunteer.recruitment.board.OpenShiftQueries.After;
import org.campusfrontline.volunteer.recruitment.eligibility.EligibilityCheck;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLook;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLook.Stand;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.SignUpRuleFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpRules;
import org.campusfrontline.volunteer.recruitment.timeline.Itineraries;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;
import org.jspecify.annotations.Nullable;

/// What the caller could sign up for now: shifts are read some hundreds at a time, each lot judged by a handful of
/// statements, and only those shown against which nothing stands.
@Singleton
class OpenShifts {

    private static final int LOT = 200;

    /// A page ends after so many lots even where it is not full; its cursor goes on.
    private static final int MOST_LOTS = 10;

    private final OpenShiftQueries queries;
    private final Itineraries itineraries;
    private final EligibilityCheck eligibility;
    private final ProfileStore profiles;
    private final QuotaLook quotas;
    private final ShiftViews views;
    private final Caller caller;
    private final Clock clock;

    OpenShifts(
            OpenShiftQueries queries,
            Itineraries itineraries,
            EligibilityCheck eligibility,
            ProfileStore profiles,
            QuotaLook quotas,
            ShiftViews views,
            Caller caller,
            Clock clock) {
        this.queries = queries;
        this.itineraries = itineraries;
        this.eligibility = eligibility;
        this.profiles = profiles;
        this.quotas = quotas;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ShiftView> page(OpenShiftFilter filter) {
        requireOurDay(filter.day());
        Optional<Availability> time = filter.available() ? availability() : Optional.empty();
        Instant now = clock.instant();
        After place = place(filter.cursor());
        List<ShiftFacts> open = new ArrayList<>();
        for (int lot = 0; lot < MOST_LOTS; lot++) {
            List<ShiftFacts> scanned = queries.after(place, filter, now, LOT);
            for (ShiftFacts shift : admitted(possible(scanned, time, now), filter.free(), now)) {
                if (open.size() == filter.limit()) {
                    return page(open, After.of(open.getLast()));
                }
                open.add(shift);
            }
            if (scanned.size() < LOT) {
                return page(open, null);
            }
            place = After.of(scanned.getLast());
        }
        return page(open, place);
    }

    private List<ShiftFacts> possible(List<ShiftFacts> scanned, Optional<Availability> time, Instant now) {
        List<ShiftFacts> wished = scanned.stream()
                .filter(shift -> time.stream().allMatch(free -> free.covers(shift.start(), shift.end())))
                .toList();
        if (wished.isEmpty()) {
            return List.of();
        }
        Instant last =
                wished.stream().map(ShiftFacts::end).max(Instant::compareTo).orElseThrow();
        Optional<PersonTime> known =
                itineraries.look(caller.person(), wished.getFirst().start(), last);
        List<ShiftFacts> open = wished.stream()
                .filter(shift -> known.stream()
                        .anyMatch(person -> SignUpRules.refusalsOfWish(SignUpRuleFacts.of(shift, person, now, true))
                                .isEmpty()))
                .toList();
        List<List<Refusal>> ineligible = eligibility.refusals(open.stream()
                .map(shift -> new EligibilityCheck.Asked(caller.person(), shift))
                .toList());
        return IntStream.range(0, open.size())
                .filter(i -> ineligible.get(i).isEmpty())
                .mapToObj(open::get)
                .toList();
    }

    /// Left out is what a quota keeps for others and for which nobody can wait any more, or is not to be waited for.
    private List<ShiftFacts> admitted(List<ShiftFacts> open, boolean free, Instant now) {
        Map<UUID, Stand> stands = quotas.of(caller.person(), open);
        return open.stream()
                .filter(shift -> {
                    Stand stand = stands.get(shift.shift());
                    return stand == null || (Kept.refusal(shift, stand, now).isEmpty() && (!free || stand.open() > 0));
                })
                .toList();
    }

    /// Who asks for what suits the own time and has not said when that is, gets all.
    private Optional<Availability> availability() {
        return Optional.ofNullable(profiles.find(caller.person()).availability());
    }

    private Page<ShiftView> page(List<ShiftFacts> open, @Nullable After next) {
        Map<UUID, Stand> stands = quotas.of(caller.person(), open);
        return new Page<>(
                open.stream()
                        .map(shift -> views.of(shift, Optional.empty(), stands.get(shift.shift())))
                        .toList(),
                next == null ? null : Cursor.at(next.start(), next.shift()).text());
    }

    private static void requireOurDay(@Nullable LocalDate day) {
        if (day != null && (day.getYear() < 2000 || day.getYear() > 2199)) {
            throw new RefusedException(
                    List.of(Refusal.of(CommonProblem.INVALID_FIELDS).with("reason", "a day between 2000 and 2199")));
        }
    }

    private static @Nullable After place(@Nullable String cursor) {
        try {
            return Cursor.read(cursor, 2)
                    .map(Cursor::values)
                    .map(values -> new After(Instant.parse(values.get(0)), UUID.fromString(values.get(1))))
                    .orElse(null);
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
