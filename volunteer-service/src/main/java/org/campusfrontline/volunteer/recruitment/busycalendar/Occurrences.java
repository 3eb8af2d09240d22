package org.campusfrontline.volunteer.recruitment.busycalendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateListProperty;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RRule;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.BusyTimes.Span;

/// When an event takes place within a window. Days and times without a zone are the campus's own. A length given by an
/// end is exact; one given as a duration is nominal: a day across a change of the clocks stays a day (RFC 5545,
/// 3.8.5.3).
final class Occurrences {

    private final VEvent event;
    private final ZoneId campus;
    private final Instant from;
    private final Instant to;
    private final Temporal start;

    private Occurrences(VEvent event, Temporal start, ZoneId campus, Instant from, Instant to) {
        this.event = event;
        this.start = start;
        this.campus = campus;
        this.from = from;
        this.to = to;
    }

    /// Empty for an event that begins nowhere.
    static Optional<Occurrences> of(VEvent event, ZoneId campus, Instant from, Instant to) {
        return date(event, Property.DTSTART)
                .map(start -> new Occurrences(event, placed(start, campus), campus, from, to));
    }

    /// The instant that an event with a recurrence id stands for instead of the series.
    static Optional<Instant> replaced(VEvent event, ZoneId campus) {
        return date(event, Property.RECURRENCE_ID).map(date -> instant(placed(date, campus), campus));
    }

    /// How many steps a rule takes to come through the window, so that it can be refused before it is taken.
    long steps() {
        return rules().mapToLong(this::steps).sum();
    }

    Stream<Recur<Temporal>> rules() {
        return event.<RRule<Temporal>>getProperties(Property.RRULE).stream().map(RRule::getRecur);
    }

    private long steps(Recur<Temporal> rule) {
        long days = Math.max(0, Duration.between(instant(start), to).toDays());
        long every = Math.max(1, rule.getInterval());
        long periods = switch (rule.getFrequency()) {
            case SECONDLY -> days * 86_400;
            case MINUTELY -> days * 1_440;
            case HOURLY -> days * 24;
            case DAILY -> days;
            case WEEKLY -> days / 7;
            case MONTHLY -> days / 28;
            case YEARLY -> days / 365;
        };
        long within = (long) Math.max(1, rule.getHourList().size())
                * Math.max(1, rule.getMinuteList().size())
                * Math.max(1, rule.getSecondList().size());
        long spread = switch (rule.getFrequency()) {
            case SECONDLY, MINUTELY, HOURLY, DAILY -> 1;
            case WEEKLY -> Math.max(1, rule.getDayList().size());
            case MONTHLY -> 31;
            case YEARLY -> 366;
        };
        return (periods / every + 1) * within * spread;
    }

    /// Those that touch the window, but for the instants that other events stand for; at most so many of each rule.
    List<Span> spans(Set<Instant> replaced, int most) {
        Set<Instant> left = new HashSet<>(replaced);
        left.addAll(excepted());
        List<Span> spans = new ArrayList<>();
        starts(most)
                .filter(one -> !left.contains(instant(one)))
                .map(one -> new Span(instant(one), end(one)))
                .forEach(spans::add);
        added().filter(span -> !left.contains(span.start())).forEach(spans::add);
        return spans;
    }

    private Stream<Temporal> starts(int most) {
        Stream<Temporal> recurring = rules().flatMap(rule -> starts(rule, most).stream());
        return Stream.concat(Stream.of(start), recurring).distinct();
    }

    private List<Temporal> starts(Recur<Temporal> rule, int most) {
        Duration length = Duration.between(instant(start), end(start));
        return rule.getDates(start, like(from.minus(length)), like(to), most);
    }

    /// As the start is written, so that the library compares what is alike.
    private Temporal like(Instant instant) {
        return start instanceof ZonedDateTime zoned
                ? instant.atZone(zoned.getZone())
                : LocalDate.ofInstant(instant, campus);
    }

    /// Days left out of a series with times leave out what begins on them.
    private Set<Instant> excepted() {
        Set<Instant> excepted = new HashSet<>();
        for (DateListProperty<Temporal> list : event.<DateListProperty<Temporal>>getProperties(Property.EXDATE)) {
            for (Temporal date : list.getDates()) {
                excepted.add(instant(
                        date instanceof LocalDate day && start instanceof ZonedDateTime zoned
                                ? day.atTime(zoned.toLocalTime()).atZone(zoned.getZone())
                                : placed(date, campus)));
            }
        }
        return excepted;
    }

    private Stream<Span> added() {
        return event.<RDate<Temporal>>getProperties(Property.RDATE).stream()
                .flatMap(list -> list.getPeriods()
                        .map(periods -> periods.stream().map(this::span))
                        .orElseGet(() -> list.getDates().stream()
                                .map(date -> placed(date, campus))
                                .map(date -> new Span(instant(date), end(date)))));
    }

    private Span span(Period<Temporal> period) {
        return new Span(instant(placed(period.getStart(), campus)), instant(placed(period.getEnd(), campus)));
    }

    private Instant end(Temporal one) {
        Optional<Temporal> end = date(event, Property.DTEND).map(found -> placed(found, campus));
        if (end.isPresent()) {
            return end.get() instanceof LocalDate last
                            && start instanceof LocalDate first
                            && one instanceof LocalDate day
                    ? instant(day.plusDays(ChronoUnit.DAYS.between(first, last)))
                    : instant(one).plus(Duration.between(instant(start), instant(end.get())));
        }
        Optional<TemporalAmount> length = event.<net.fortuna.ical4j.model.property.Duration>getProperty(
                        Property.DURATION)
                .map(net.fortuna.ical4j.model.property.Duration::getDuration);
        if (length.isPresent()) {
            return zoned(one).plus(length.get()).toInstant();
        }
        return one instanceof LocalDate day ? instant(day.plusDays(1)) : instant(one);
    }

    private ZonedDateTime zoned(Temporal one) {
        return one instanceof ZonedDateTime zoned ? zoned : instant(one).atZone(campus);
    }

    private static Optional<Temporal> date(VEvent event, String name) {
        return event.<DateProperty<Temporal>>getProperty(name).map(DateProperty::getDate);
    }

    /// A day, or a time in its zone.
    private static Temporal placed(Temporal date, ZoneId campus) {
        return switch (date) {
            case LocalDate day -> day;
            case LocalDateTime floating -> floating.atZone(campus);
            case OffsetDateTime offset -> offset.toZonedDateTime();
            case Instant instant -> instant.atZone(ZoneOffset.UTC);
            default -> ZonedDateTime.from(date);
        };
    }

    private Instant instant(Temporal placed) {
        return instant(placed, campus);
    }

    private static Instant instant(Temporal placed, ZoneId campus) {
        return placed instanceof LocalDate day
                ? day.atStartOfDay(campus).toInstant()
                : ZonedDateTime.from(placed).toInstant();
    }
}
