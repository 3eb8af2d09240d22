package org.campusfrontline.roster.period;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.roster.planning.DutyWord;
import org.campusfrontline.roster.planning.Wish;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The lists that make a planning period, as they are sent, kept and shown.
public final class PeriodParts {

    static final String SHIFT_ID = "[A-Za-z0-9_-]{1,16}";
    static final String PERSON = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final int HEAVIEST = 1_000_000;

    private PeriodParts() {}

    /// A kind of shift: when it starts on the campus clock, how long it lasts, what may not follow it the next day.
    public record ShiftPart(
            @NotNull @Pattern(regexp = SHIFT_ID) @Schema(examples = "D")
            String id,

            @NotNull @Schema(examples = "08:00:00") LocalTime startsAt,
            @Min(1) @Max(1440) @Schema(examples = "480") int minutes,
            @NotNull @Size(max = 64) List<@NotNull @Pattern(regexp = SHIFT_ID) String> forbiddenFollowers) {
        public ShiftPart {
            forbiddenFollowers = forbiddenFollowers == null ? List.of() : List.copyOf(forbiddenFollowers);
        }
    }

    /// A person and the limits of their work in this period; a shift without an entry in `maxShifts` is not
    /// limited.
    public record StaffPart(
            @NotNull @Pattern(regexp = PERSON) @Schema(examples = "P000001")
            String person,

            @NotNull @Size(max = 64) Map<String, @NotNull @Min(0) @Max(400) Integer> maxShifts,
            @Min(0) @Max(600_000) int minMinutes,
            @Min(0) @Max(600_000) int maxMinutes,
            @Min(1) @Max(400) int minConsecutiveShifts,
            @Min(1) @Max(400) int maxConsecutiveShifts,
            @Min(1) @Max(400) int minConsecutiveDaysOff,
            @Min(0) @Max(60) int maxWeekends) {
        public StaffPart {
            maxShifts = maxShifts == null ? Map.of() : Map.copyOf(maxShifts);
        }
    }

    /// How many people a shift wants on a day, at a post where the period has some, and what each one too few or
    /// too many costs. A plan with fewer than `min` is not published; more than `max`, or else than wanted, are too
    /// many.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CoverPart(
            @NotNull LocalDate date,

            @NotNull @Pattern(regexp = SHIFT_ID) @Schema(examples = "D")
            String shift,

            @Min(0) @Max(1000) int wanted,
            @Min(0) @Max(HEAVIEST) int underWeight,
            @Min(0) @Max(HEAVIEST) int overWeight,
            @Nullable @Pattern(regexp = SHIFT_ID) String post,
            @Nullable @Min(0) @Max(1000) Integer min,
            @Nullable @Min(0) @Max(1000) Integer max) {

        /// At the only post, with no bounds but what is wanted.
        public CoverPart(LocalDate date, String shift, int wanted, int underWeight, int overWeight) {
            this(date, shift, wanted, underWeight, overWeight, null, null, null);
        }

        CoverPart times(int factor) {
            return new CoverPart(date, shift, wanted, underWeight * factor, overWeight * factor, post, min, max);
        }

        int least() {
            return min == null ? 0 : min;
        }

        int most() {
            return max == null ? wanted : max;
        }
    }

    /// A day on which the person never works.
    public record DayOffPart(
            @NotNull @Pattern(regexp = PERSON) @Schema(examples = "P000001")
            String person,

            @NotNull LocalDate date) {}

    /// A wish for or against a shift on a day, and what it costs when it is not met. One that the person stated stays
    /// whatever planners make of the list.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RequestPart(
            @NotNull @Pattern(regexp = PERSON) @Schema(examples = "P000001")
            String person,

            @NotNull LocalDate date,

            @NotNull @Pattern(regexp = SHIFT_ID) @Schema(examples = "D")
            String shift,

            @NotNull Wish wish,
            @Min(1) @Max(HEAVIEST) int weight,

            @Nullable @Schema(description = "True where the person stated it; a planner cannot make or change such a one.")
            Boolean own) {

        public RequestPart {
            own = Boolean.TRUE.equals(own) ? own : null;
        }

        /// As a planner enters it.
        public RequestPart(String person, LocalDate date, String shift, Wish wish, int weight) {
            this(person, date, shift, wish, weight, null);
        }

        public boolean statedByPerson() {
            return Boolean.TRUE.equals(own);
        }

        /// Who wishes what, however much it weighs and whoever wrote it down.
        public String subject() {
            return person + " " + date + " " + shift + " " + wish;
        }
    }

    /// All five lists, and the further ones.
    public record All(
            List<ShiftPart> shifts,
            List<StaffPart> staff,
            List<CoverPart> cover,
            List<DayOffPart> daysOff,
            List<RequestPart> requests,
            FurtherParts.All further) {

        public static final All NONE = new All(List.of(), List.of(), List.of(), List.of(), List.of());

        public All {
            shifts = List.copyOf(shifts);
            staff = List.copyOf(staff);
            cover = List.copyOf(cover);
            daysOff = List.copyOf(daysOff);
            requests = List.copyOf(requests);
            further = further == null ? FurtherParts.All.NONE : further;
        }

        public All(
                List<ShiftPart> shifts,
                List<StaffPart> staff,
                List<CoverPart> cover,
                List<DayOffPart> daysOff,
                List<RequestPart> requests) {
            this(shifts, staff, cover, daysOff, requests, FurtherParts.All.NONE);
        }

        /// The shifts as duties: each at each post at which it is worked, named as plans name it.
        public List<ShiftPart> duties() {
            if (further.posts().isEmpty()) {
                return shifts;
            }
            return shifts.stream()
                    .flatMap(shift -> further.posts().stream()
                            .filter(post ->
                                    post.shifts().isEmpty() || post.shifts().contains(shift.id()))
                            .map(post -> new ShiftPart(
                                    DutyWord.of(shift.id(), post.id()),
                                    shift.startsAt(),
                                    shift.minutes(),
                                    shift.forbiddenFollowers())))
                    .toList();
        }

        /// Without the wishes that people stated for shifts that are no more.
        All withShifts(List<ShiftPart> changed) {
            Set<String> ids = changed.stream().map(ShiftPart::id).collect(Collectors.toSet());
            return new All(changed, staff, cover, daysOff, standing(request -> ids.contains(request.shift())), further);
        }

        /// Without the wishes that people stated who are no longer on it.
        All withStaff(List<StaffPart> changed) {
            Set<String> people = changed.stream().map(StaffPart::person).collect(Collectors.toSet());
            return new All(
                    shifts, changed, cover, daysOff, standing(request -> people.contains(request.person())), further);
        }

        All withCover(List<CoverPart> changed) {
            return new All(shifts, staff, changed, daysOff, requests, further);
        }

        All withDaysOff(List<DayOffPart> changed) {
            return new All(shifts, staff, cover, changed, requests, further);
        }

        All withRequests(List<RequestPart> changed) {
            return new All(shifts, staff, cover, daysOff, changed, further);
        }

        /// What people stated themselves stays, after these.
        All withRequestsOfPlanners(List<RequestPart> changed) {
            return withRequests(Stream.concat(
                            changed.stream().filter(request -> !request.statedByPerson()),
                            requests.stream().filter(RequestPart::statedByPerson))
                    .toList());
        }

        private List<RequestPart> standing(Predicate<RequestPart> fits) {
            return requests.stream()
                    .filter(request -> !request.statedByPerson() || fits.test(request))
                    .toList();
        }

        All withFurther(FurtherParts.All changed) {
            return new All(shifts, staff, cover, daysOff, requests, changed);
        }
    }

    /// A whole list, as it is sent to replace one and as it is read.
    public record Listing<T>(@NotNull @Size(max = 200_000) List<@Valid @NotNull T> items) {
        public Listing {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }
}
