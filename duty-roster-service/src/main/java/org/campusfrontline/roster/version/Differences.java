package org.campusfrontline.roster.version;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.plan.Roster;
import org.campusfrontline.roster.plan.StoredRosters;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.version.DifferenceView.DayDifference;
import org.campusfrontline.roster.version.DifferenceView.VersionView;
import org.jspecify.annotations.Nullable;

/// Compares two versions of a period's roster that the caller may see.
@Singleton
class Differences {

    private final StoredRosters rosters;
    private final LevelValues values;
    private final Directory directory;
    private final RequestFacts request;

    Differences(StoredRosters rosters, LevelValues values, Directory directory, RequestFacts request) {
        this.rosters = rosters;
        this.values = values;
        this.directory = directory;
        this.request = request;
    }

    private record Changed(
            String person,
            LocalDate date,
            @Nullable String before,
            @Nullable String after) {}

    /// The two versions by id or number, and which part of the changed days.
    record Asked(UUID period, String from, String to, int first, int limit) {}

    Outcome<DifferenceView> between(Asked asked) {
        Optional<StoredRoster> from = version(asked.period(), asked.from());
        Optional<StoredRoster> to = version(asked.period(), asked.to());
        if (from.isEmpty() || to.isEmpty()) {
            return Outcome.refused(Refusal.of(VersionProblem.UNKNOWN_VERSION).at(from.isEmpty() ? "/from" : "/to"));
        }
        return Outcome.done(view(asked, from.get(), to.get()));
    }

    private Optional<StoredRoster> version(UUID period, String named) {
        if (named.matches("[0-9]{1,9}")) {
            return rosters.find(period, Integer.parseInt(named));
        }
        return named.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? rosters.find(UUID.fromString(named))
                        .filter(found -> found.period().id().equals(period))
                : Optional.empty();
    }

    private DifferenceView view(Asked asked, StoredRoster from, StoredRoster to) {
        List<Changed> changes = changes(from, to);
        int first = Math.min(asked.first(), changes.size());
        int last = Math.min(first + asked.limit(), changes.size());
        List<Changed> part = changes.subList(first, last);
        Map<String, String> names =
                directory.names(part.stream().map(Changed::person).distinct().toList());
        VersionWords words = new VersionWords(request.language());
        int people =
                Math.toIntExact(changes.stream().map(Changed::person).distinct().count());
        return new DifferenceView(
                view(from),
                view(to),
                people,
                changes.size(),
                changes.isEmpty()
                        ? words.say("SAME")
                        : words.say("SUMMARY", from.number(), to.number(), people, changes.size()),
                values.of(from, to),
                part.stream()
                        .map(one -> new DayDifference(
                                one.person(),
                                names.getOrDefault(one.person(), one.person()),
                                one.date(),
                                one.before(),
                                one.after(),
                                text(words, one)))
                        .toList(),
                last < changes.size() ? Cursor.at(last).text() : null);
    }

    private static VersionView view(StoredRoster roster) {
        return new VersionView(roster.id(), roster.number(), roster.state());
    }

    private static String text(VersionWords words, Changed one) {
        if (one.before() == null) {
            return words.say("GIVEN", one.date(), String.valueOf(one.after()));
        }
        return one.after() == null
                ? words.say("TAKEN", one.date(), one.before())
                : words.say("MOVED", one.date(), one.before(), one.after());
    }

    /// In the order of people's numbers and days.
    private static List<Changed> changes(StoredRoster from, StoredRoster to) {
        int days = from.period().days();
        List<String> free = Collections.nCopies(days, Roster.OFF);
        TreeSet<String> people = new TreeSet<>(from.plan().keySet());
        people.addAll(to.plan().keySet());
        List<Changed> changes = new ArrayList<>();
        for (String person : people) {
            List<String> before = from.plan().getOrDefault(person, free);
            List<String> after = to.plan().getOrDefault(person, free);
            for (int day = 0; day < days; day++) {
                if (!before.get(day).equals(after.get(day))) {
                    LocalDate date = from.period().start().plusDays(day);
                    changes.add(new Changed(person, date, shift(before.get(day)), shift(after.get(day))));
                }
            }
        }
        return changes;
    }

    private static @Nullable String shift(String shift) {
        return shift.equals(Roster.OFF) ? null : shift;
    }

    static int place(Optional<Cursor> cursor) {
        try {
            return cursor.map(
                            place -> Math.max(0, Integer.parseInt(place.values().getFirst())))
                    .orElse(0);
        } catch (NumberFormatException notAPlace) {
            throw Cursor.invalid();
        }
    }
}
