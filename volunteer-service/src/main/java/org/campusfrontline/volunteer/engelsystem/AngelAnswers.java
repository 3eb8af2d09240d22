package org.campusfrontline.volunteer.engelsystem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.volunteer.engelsystem.AngelKeys.Holder;
import org.campusfrontline.volunteer.engelsystem.AngelNumbers.Kind;
import org.campusfrontline.volunteer.engelsystem.AngelShapes.Contact;
import org.campusfrontline.volunteer.engelsystem.AngelShapes.Data;
import org.campusfrontline.volunteer.engelsystem.AngelShapes.Ending;
import org.campusfrontline.volunteer.engelsystem.AngelShapes.Entry;
import org.campusfrontline.volunteer.engelsystem.AngelShapes.Info;
import org.campusfrontline.volunteer.engelsystem.AngelShapes.Moment;
import org.campusfrontline.volunteer.engelsystem.AngelShapes.MyShift;
import org.campusfrontline.volunteer.engelsystem.AngelShapes.Named;
import org.campusfrontline.volunteer.engelsystem.AngelShapes.Needed;
import org.campusfrontline.volunteer.engelsystem.AngelShapes.Reference;
import org.campusfrontline.volunteer.engelsystem.AngelShapes.Shift;
import org.campusfrontline.volunteer.engelsystem.AngelShapes.Span;
import org.campusfrontline.volunteer.engelsystem.AngelShapes.User;
import org.campusfrontline.volunteer.recruitment.category.PostCategories;

/// Says what we have in Engelsystem's words: a category of posts is both angel type and shift type, a site is a
/// location, a post is what a shift is called. The same state makes the same text.
@Singleton
class AngelAnswers {

    private static final String API = "0.1.0-beta";
    private static final JsonMapper JSON = new JsonMapper();
    private static final String NO_PAGE = "";
    private final AngelShifts shifts;
    private final AngelNumbers numbers;
    private final PostCategories categories;
    private final RequestFacts request;
    private final ZoneId zone;

    AngelAnswers(
            AngelShifts shifts,
            AngelNumbers numbers,
            PostCategories categories,
            RequestFacts request,
            CampusTime campus) {
        this.shifts = shifts;
        this.numbers = numbers;
        this.categories = categories;
        this.request = request;
        this.zone = campus.zone();
    }

    String export(Holder holder) {
        List<AngelShift> own = shifts.own(holder.person(), language());
        Numbered numbered = numbered(own);
        return text(own.stream().map(shift -> mine(shift, numbered)).toList());
    }

    String own(Holder holder) {
        return shiftsOf(shifts.own(holder.person(), language()), holder);
    }

    /// Empty where no thing has that number.
    Optional<String> shifts(Kind kind, int number, Holder holder) {
        return numbers.thing(kind, number)
                .map(thing -> shiftsOf(shifts.of(kind, thing, holder.person(), language()), holder));
    }

    String categories() {
        boolean en = language() == Language.EN;
        Map<String, Integer> known = numbers.of(Kind.CATEGORY, categories.codes());
        return data(categories.all().stream()
                .map(each -> new Named(
                        known.getOrDefault(each.code(), 0), en ? each.nameEn() : each.nameZh(), "", false, NO_PAGE))
                .toList());
    }

    String sites() {
        List<String> sites = shifts.sites();
        Map<String, Integer> known = numbers.of(Kind.SITE, sites);
        return data(sites.stream()
                .map(site -> new Named(known.getOrDefault(site, 0), site, "", false, NO_PAGE))
                .toList());
    }

    String user(Holder holder) {
        int number = numbers.of(Kind.PERSON, holder.person());
        return data(new User(number, holder.displayName(), null, null, null, new Contact(null, null), NO_PAGE));
    }

    String info(String here) {
        return data(new Info(
                API,
                here + "/api/volunteer/openapi",
                language() == Language.EN ? "Volunteering on campus" : "校园志愿服务",
                "Campus Frontline",
                here,
                zone.getId(),
                new Moment(null),
                new Span(null, null),
                new Ending(null)));
    }

    String nothing() {
        return data(List.of());
    }

    private Language language() {
        return request.language();
    }

    /// The numbers of all that these shifts name, read at once.
    private record Numbered(Map<String, Integer> shifts, Map<String, Integer> sites, Map<String, Integer> categories) {
        int shift(AngelShift shift) {
            return shifts.getOrDefault(shift.id().toString(), 0);
        }

        Reference site(AngelShift shift) {
            return new Reference(sites.getOrDefault(shift.site(), 0), shift.site());
        }

        Reference category(AngelShift shift) {
            return new Reference(categories.getOrDefault(shift.category(), 0), shift.categoryName());
        }
    }

    private Numbered numbered(List<AngelShift> all) {
        return new Numbered(
                numbers.of(
                        Kind.SHIFT,
                        all.stream().map(shift -> shift.id().toString()).toList()),
                numbers.of(Kind.SITE, all.stream().map(AngelShift::site).toList()),
                numbers.of(Kind.CATEGORY, all.stream().map(AngelShift::category).toList()));
    }

    private MyShift mine(AngelShift shift, Numbered numbered) {
        Reference site = numbered.site(shift);
        Reference type = numbered.category(shift);
        return new MyShift(
                numbered.shift(shift),
                shift.title(),
                shift.activity(),
                shift.start().getEpochSecond(),
                shift.end().getEpochSecond(),
                local(shift.start()),
                local(shift.end()),
                zone.getRules().getOffset(shift.start()).getId(),
                zone.getId(),
                site.id(),
                site.name(),
                "",
                "",
                "",
                type.id(),
                shift.title(),
                type.name(),
                "",
                "",
                0);
    }

    private String shiftsOf(List<AngelShift> all, Holder holder) {
        Numbered numbered = numbered(all);
        Reference me = new Reference(numbers.of(Kind.PERSON, holder.person()), holder.displayName());
        return data(all.stream().map(shift -> shift(shift, numbered, me)).toList());
    }

    private Shift shift(AngelShift shift, Numbered numbered, Reference me) {
        Reference type = numbered.category(shift);
        List<Entry> entries = shift.own() ? List.of(new Entry(me, false)) : List.of();
        return new Shift(
                numbered.shift(shift),
                shift.title(),
                shift.activity(),
                local(shift.start()),
                local(shift.end()),
                numbered.site(shift),
                type,
                local(shift.publishedAt()),
                local(shift.changedAt()),
                List.of(new Needed(type, shift.free() + entries.size(), entries)),
                NO_PAGE);
    }

    private String local(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }

    private static String data(Object data) {
        return text(new Data(data));
    }

    private static String text(Object answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of texts and numbers are always JSON", e);
        }
    }
}
