package org.campusfrontline.volunteer.recruitment.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.attendance.Attendance.Stamp;
import org.campusfrontline.volunteer.recruitment.attendance.code.AttendanceCodes;
import org.campusfrontline.volunteer.recruitment.attendance.code.AttendanceCodes.Proven;
import org.campusfrontline.volunteer.recruitment.attendance.code.Places;
import org.campusfrontline.volunteer.recruitment.attendance.rule.AttendanceProblem;
import org.campusfrontline.volunteer.recruitment.attendance.rule.Evidence;
import org.campusfrontline.volunteer.recruitment.attendance.rule.Place;
import org.campusfrontline.volunteer.recruitment.attendance.rule.ServiceWindow;
import org.campusfrontline.volunteer.recruitment.attendance.rule.Told;
import org.campusfrontline.volunteer.recruitment.eligibility.EligibilityCheck;
import org.campusfrontline.volunteer.recruitment.signup.Held;
import org.campusfrontline.volunteer.recruitment.signup.SignUpAccess;
import org.campusfrontline.volunteer.recruitment.signup.SignUpSteps;
import org.jspecify.annotations.Nullable;

/// Checks a person in or out by the code that the post's display shows. The same code told again by the same person
/// changes nothing, so that a phone that lost the answer may ask again.
@UseCase
class TellByCode {

    private final SignUpAccess access;
    private final SignUpSteps steps;
    private final AttendanceCodes codes;
    private final Places places;
    private final EligibilityCheck eligibility;
    private final AttendanceBook book;
    private final Attendances attendances;
    private final AttendanceViews views;
    private final AttendanceSettings settings;

    TellByCode(
            SignUpAccess access,
            SignUpSteps steps,
            AttendanceCodes codes,
            Places places,
            EligibilityCheck eligibility,
            AttendanceBook book,
            Attendances attendances,
            AttendanceViews views,
            AttendanceSettings settings) {
        this.access = access;
        this.steps = steps;
        this.codes = codes;
        this.places = places;
        this.eligibility = eligibility;
        this.book = book;
        this.attendances = attendances;
        this.views = views;
        this.settings = settings;
    }

    /// `happened` where it was taken down before now; `position` where the phone knows where it is.
    record Order(UUID signUp, String code, @Nullable Instant happened, Place.@Nullable Position position) {}

    public Outcome<AttendanceView> comeIn(Order order) {
        return tell(
                order,
                (held, told) -> window(held).refusalToCome(told.happened()).or(() -> atPlace(order, held)),
                this::comeIn);
    }

    public Outcome<AttendanceView> goOut(Order order) {
        return tell(
                order,
                (held, told) -> window(held).refusalToLeave(told.happened()).or(() -> beforeCheckIn(held, told)),
                (held, told, code) -> use(held, code)
                        .<Outcome<AttendanceView>>map(Outcome::refused)
                        .orElseGet(() -> book.left(held, stamp(held, told))));
    }

    private interface Telling {
        Outcome<AttendanceView> tell(Held held, Told told, Proven code);
    }

    private Outcome<AttendanceView> tell(Order order, BiFunction<Held, Told, Optional<Refusal>> rule, Telling telling) {
        return access.toTell(order.signUp()).then(shift -> {
            Held held = steps.hold(order.signUp()).orElseThrow();
            Told told = told(order, held);
            Optional<Proven> code = codes.prove(shift.post(), order.code(), told.happened());
            if (code.isPresent() && codes.isUsedBy(shift.post(), code.get(), held.id())) {
                return again(held);
            }
            return told.refusal(settings.offline())
                    .or(() -> refusalOf(code, told))
                    .or(() -> rule.apply(held, told))
                    .<Outcome<AttendanceView>>map(Outcome::refused)
                    .orElseGet(() -> telling.tell(held, told, code.orElseThrow()));
        });
    }

    private Outcome<AttendanceView> comeIn(Held held, Told told, Proven code) {
        List<Refusal> unfit = eligibility.refusals(held.person(), held.shift());
        if (!unfit.isEmpty()) {
            return Outcome.refused(unfit);
        }
        return use(held, code)
                .<Outcome<AttendanceView>>map(Outcome::refused)
                .orElseGet(() -> book.came(held, stamp(held, told)));
    }

    private Outcome<AttendanceView> again(Held held) {
        return Outcome.done(views.of(
                AttendanceViews.Standing.of(held.id(), held.person(), held.state(), held.shift(), held.version()),
                attendances.find(held.id()).orElse(null)));
    }

    private static Optional<Refusal> refusalOf(Optional<Proven> code, Told told) {
        if (code.isEmpty()) {
            return Optional.of(Refusal.of(AttendanceProblem.CODE_WRONG).at("/code"));
        }
        return code.get().step().isGoodAt(told.happened())
                ? Optional.empty()
                : Optional.of(Refusal.of(AttendanceProblem.CODE_EXPIRED).at("/code"));
    }

    private Optional<Refusal> atPlace(Order order, Held held) {
        Optional<Place> place = places.find(held.shift().post());
        if (place.isEmpty()) {
            return Optional.empty();
        }
        return order.position() == null
                ? Optional.of(Refusal.of(AttendanceProblem.POSITION_MISSING).at("/position"))
                : place.get().refusal(order.position());
    }

    private Optional<Refusal> beforeCheckIn(Held held, Told told) {
        return attendances
                .find(held.id())
                .filter(attendance -> told.happened().isBefore(attendance.came().at()))
                .map(attendance -> Refusal.of(AttendanceProblem.BEFORE_CHECK_IN)
                        .with("cameAt", attendance.came().at()));
    }

    private Optional<Refusal> use(Held held, Proven code) {
        return codes.use(held.shift().post(), code, held.id(), held.now());
    }

    private ServiceWindow window(Held held) {
        return views.window(held.shift().start(), held.shift().end());
    }

    private static Told told(Order order, Held held) {
        Instant happened = order.happened() == null ? held.now() : Moments.stored(order.happened());
        return new Told(happened, held.now());
    }

    private static Stamp stamp(Held held, Told told) {
        Evidence how = told.isOffline() ? Evidence.OFFLINE_CODE : Evidence.CODE;
        return new Stamp(told.happened(), how, held.person());
    }
}
