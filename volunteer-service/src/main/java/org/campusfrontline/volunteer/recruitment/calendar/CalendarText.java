package org.campusfrontline.volunteer.recruitment.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.campusfrontline.platform.Language;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;

/// Calendar entries as iCalendar text. The same entries make the same text, byte for byte: nothing in it tells when it
/// was written. An entry keeps its UID for good and its SEQUENCE grows with each change, so that a phone knows it again
/// and takes the newer one.
final class CalendarText {

    private static final String UID_HOST = "@volunteer.campus-frontline";
    private static final String FOLD = "\r\n ";
    private static final int LONGEST_LINE = 75;
    private static final Duration REFRESH = Duration.ofMinutes(15);

    private CalendarText() {}

    static String of(List<CalendarEntry> entries, Language language) {
        Calendar calendar = new Calendar();
        calendar.add(
                new ProdId("-//Campus Frontline//volunteer//" + language.tag().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", language == Language.EN ? "Volunteering" : "志愿服务"));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        entries.forEach(entry -> calendar.add(event(entry, language)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(text.toString().replace(FOLD, ""));
    }

    /// Lines of at most 75 octets, as RFC 5545 counts them (section 3.1); the library counts characters.
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int letter : text.codePoints().toArray()) {
            int size = octets(letter);
            if (letter == '\n') {
                octets = 0;
            } else if (letter != '\r' && octets + size > LONGEST_LINE) {
                folded.append(FOLD);
                octets = 1 + size;
            } else if (letter != '\r') {
                octets += size;
            }
            folded.appendCodePoint(letter);
        }
        return folded.toString();
    }

    private static int octets(int letter) {
        return Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
    }

    private static VEvent event(CalendarEntry entry, Language language) {
        CalendarEntry.Texts texts = entry.texts(language);
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.signUp() + UID_HOST));
        event.add(new DtStamp(entry.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new LastModified(entry.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(Math.toIntExact(entry.revision())));
        event.add(new DtStart<>(entry.start()));
        event.add(new DtEnd<>(entry.end()));
        event.add(new Summary(texts.post() + " · " + texts.activity()));
        event.add(new Location(entry.site()));
        event.add(new Description(state(entry.state(), language)));
        event.add(status(entry.state()));
        boolean busy = status(entry.state()) == ImmutableStatus.VEVENT_CONFIRMED;
        event.add(busy ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static Status status(SignUpState state) {
        return switch (state) {
            case CONFIRMED, CHECKED_IN, CHECKED_OUT, COMPLETED -> ImmutableStatus.VEVENT_CONFIRMED;
            case APPLIED, WAIT_LISTED, OFFERED -> ImmutableStatus.VEVENT_TENTATIVE;
            case NO_SHOW, EXCUSED, CANCELLED, REVOKED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private static String state(SignUpState state, Language language) {
        boolean en = language == Language.EN;
        return switch (state) {
            case APPLIED -> en ? "You have applied." : "已报名，待确认。";
            case CONFIRMED -> en ? "You have a seat." : "名额已确认。";
            case CHECKED_IN -> en ? "You are checked in." : "已签到。";
            case CHECKED_OUT -> en ? "You are checked out." : "已签退。";
            case COMPLETED -> en ? "Your service is recorded." : "服务时长已记录。";
            case NO_SHOW -> en ? "You were not seen there." : "未到岗。";
            case EXCUSED -> en ? "You are excused." : "已请假。";
            case WAIT_LISTED -> en ? "You are on the waiting list." : "您在候补名单中。";
            case OFFERED -> en ? "A seat is offered to you." : "有一个名额可由您递补。";
            case CANCELLED -> en ? "Cancelled." : "已取消。";
            case REVOKED -> en ? "Taken back by the organiser." : "已由组织方撤回。";
        };
    }
}
