package org.campusfrontline.volunteer.recruitment.busycalendar;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.BusyCalendarProblem;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.BusyTimes;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.BusyTimes.Span;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.CalendarBounds;

/// Reads from an iCalendar text when its owner is busy. Events that take no time (TRANSPARENT) or no place (CANCELLED)
/// do not count. What would cost more than a calendar of people's is refused before it is computed.
@Singleton
class CalendarReader {

    /// Of all rules of a calendar together; a daily rule of ten years takes 3,650.
    private static final long MOST_STEPS = 300_000;

    private static final Set<Frequency> TOO_FINE = Set.of(Frequency.SECONDLY, Frequency.MINUTELY, Frequency.HOURLY);
    private final ZoneId campus;
    private final int mostSpans;

    CalendarReader(CampusTime campus, BusyCalendarSettings settings) {
        this.campus = campus.zone();
        this.mostSpans = settings.mostSpans();
    }

    /// United spans within the window.
    Outcome<List<Span>> read(String text, Instant from, Instant to) {
        Optional<Refusal> refusal = CalendarBounds.refusal(text);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        try {
            return spans(
                    new CalendarBuilder().build(new StringReader(text)).<VEvent>getComponents(Component.VEVENT),
                    from,
                    to);
        } catch (ParserException
                | IOException
                | DateTimeException
                | IllegalArgumentException
                | IllegalStateException no) {
            return Outcome.refused(BusyCalendarProblem.UNREADABLE);
        }
    }

    private Outcome<List<Span>> spans(List<VEvent> events, Instant from, Instant to) {
        Map<String, Set<Instant>> replaced = replaced(events);
        List<Span> spans = new ArrayList<>();
        long steps = 0;
        for (VEvent event : events) {
            Optional<Occurrences> found = counts(event) ? Occurrences.of(event, campus, from, to) : Optional.empty();
            if (found.isEmpty()) {
                continue;
            }
            if (found.get().rules().anyMatch(rule -> TOO_FINE.contains(rule.getFrequency()))) {
                return Outcome.refused(BusyCalendarProblem.RULE_TOO_FINE);
            }
            steps += found.get().steps();
            if (steps > MOST_STEPS) {
                return tooLarge("repetitions", MOST_STEPS);
            }
            boolean single = event.getProperty(Property.RECURRENCE_ID).isPresent();
            Set<Instant> others = single ? Set.of() : replaced.getOrDefault(uid(event), Set.of());
            spans.addAll(found.get().spans(others, mostSpans + 1));
        }
        List<Span> united = BusyTimes.united(spans, from, to);
        return united.size() > mostSpans ? tooLarge("busy times", mostSpans) : Outcome.done(united);
    }

    private static Outcome<List<Span>> tooLarge(String what, long most) {
        return Outcome.refused(
                Refusal.of(BusyCalendarProblem.TOO_LARGE).with("what", what).with("most", most));
    }

    /// Instants of each series that events of their own stand for, cancelled ones too.
    private Map<String, Set<Instant>> replaced(List<VEvent> events) {
        Map<String, Set<Instant>> replaced = new HashMap<>();
        for (VEvent event : events) {
            Occurrences.replaced(event, campus)
                    .ifPresent(instant -> replaced.computeIfAbsent(uid(event), uid -> new HashSet<>())
                            .add(instant));
        }
        return replaced;
    }

    private static String uid(VEvent event) {
        return event.getUid().map(Uid::getValue).orElse("");
    }

    private static boolean counts(VEvent event) {
        return !says(event, Property.TRANSP, "TRANSPARENT") && !says(event, Property.STATUS, "CANCELLED");
    }

    private static boolean says(VEvent event, String property, String word) {
        return event.getProperty(property)
                .filter(found -> word.equalsIgnoreCase(found.getValue()))
                .isPresent();
    }
}
