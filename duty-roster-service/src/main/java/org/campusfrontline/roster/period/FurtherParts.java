package org.campusfrontline.roster.period;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The lists that a period has beside its five, all empty where it has one post and nothing is known of its people.
public final class FurtherParts {

    static final String NAME = "[A-Za-z0-9一-鿿][A-Za-z0-9一-鿿_.:-]{0,63}";
    private static final int HEAVIEST = 1_000_000;

    private FurtherParts() {}

    /// A post: its site if any, the shifts worked there (all where none is named), and what it asks of who stands
    /// there.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PostPart(
            @NotNull @Pattern(regexp = PeriodParts.SHIFT_ID) @Schema(examples = "gate")
            String id,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "东门")
            String titleZh,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "East gate")
            String titleEn,

            @Nullable @Pattern(regexp = NAME) String site,

            @NotNull @Size(max = 64) List<@NotNull @Pattern(regexp = PeriodParts.SHIFT_ID) String> shifts,
            @NotNull @Size(max = 16) List<@NotNull @Pattern(regexp = NAME) String> skills,
            @NotNull @Size(max = 16) List<@NotNull @Pattern(regexp = NAME) String> certificates,
            @Nullable @Pattern(regexp = NAME) String exposureClass) {
        public PostPart {
            shifts = shifts == null ? List.of() : List.copyOf(shifts);
            skills = skills == null ? List.of() : List.copyOf(skills);
            certificates = certificates == null ? List.of() : List.copyOf(certificates);
        }

        /// A post that is only a skill.
        static PostPart ofSkill(String id, String skill) {
            return new PostPart(id, skill, skill, null, List.of(), List.of(skill), List.of(), null);
        }
    }

    /// What a qualification is.
    public enum QualificationKind {
        SKILL,
        CERTIFICATE,
        EXPOSURE_CLASS
    }

    /// What a person may do, from the first day to the last where there is one.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record QualificationPart(
            @NotNull @Pattern(regexp = PeriodParts.PERSON) @Schema(examples = "P000001")
            String person,

            @NotNull QualificationKind kind,

            @NotNull @Pattern(regexp = NAME) @Schema(examples = "first-aid")
            String name,

            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /// A person whom another unit lends for these days, for so many shifts at most; where it is to be paid back,
    /// the shifts are booked as owed.
    public record LoanPart(
            @NotNull @Pattern(regexp = PeriodParts.PERSON) @Schema(examples = "P000001")
            String person,

            @NotNull @Pattern(regexp = PeriodRequests.CODE) @Schema(examples = "LIB")
            String lender,

            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @Min(0) @Max(400) int maxShifts,
            boolean payback) {}

    /// Two people who work the same shift or neither does (`together`), or never the same; of all shifts where none
    /// is named.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PairPart(
            @NotNull @Pattern(regexp = PeriodParts.PERSON) @Schema(examples = "P000001")
            String first,

            @NotNull @Pattern(regexp = PeriodParts.PERSON) @Schema(examples = "P000002")
            String second,

            boolean together,

            @Nullable @Pattern(regexp = PeriodParts.SHIFT_ID) String shift) {}

    /// A day before the period: free, or worked, by a shift and at a post of the period where that is known.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HistoryPart(
            @NotNull @Pattern(regexp = PeriodParts.PERSON) @Schema(examples = "P000001")
            String person,

            @NotNull LocalDate date,
            boolean worked,

            @Nullable @Pattern(regexp = PeriodParts.SHIFT_ID) String shift,

            @Nullable @Pattern(regexp = PeriodParts.SHIFT_ID) String post) {}

    /// What a total counts.
    public enum TotalKind {
        SHIFTS,
        MINUTES,
        WEEKENDS
    }

    /// What a person brings from before to the totals of a longer term.
    public record TotalPart(
            @NotNull @Pattern(regexp = PeriodParts.PERSON) @Schema(examples = "P000001")
            String person,

            @NotNull TotalKind kind,
            @Min(0) @Max(HEAVIEST) int number) {}

    /// How much a person's wishes may weigh together; the heaviest count until it is spent.
    public record WishBudgetPart(
            @NotNull @Pattern(regexp = PeriodParts.PERSON) @Schema(examples = "P000001")
            String person,

            @Min(0) @Max(HEAVIEST) int budget) {}

    /// All of them, and beside what planners list who must not meet whom.
    public record All(
            List<PostPart> posts,
            List<QualificationPart> qualifications,
            List<LoanPart> loans,
            List<PairPart> pairs,
            List<HistoryPart> history,
            List<TotalPart> totals,
            List<WishBudgetPart> wishBudgets,
            Apart apart) {

        public static final All NONE =
                new All(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        public All {
            posts = List.copyOf(posts);
            qualifications = List.copyOf(qualifications);
            loans = List.copyOf(loans);
            pairs = List.copyOf(pairs);
            history = List.copyOf(history);
            totals = List.copyOf(totals);
            wishBudgets = List.copyOf(wishBudgets);
            apart = apart == null ? Apart.NONE : apart;
        }

        public All(
                List<PostPart> posts,
                List<QualificationPart> qualifications,
                List<LoanPart> loans,
                List<PairPart> pairs,
                List<HistoryPart> history,
                List<TotalPart> totals,
                List<WishBudgetPart> wishBudgets) {
            this(posts, qualifications, loans, pairs, history, totals, wishBudgets, Apart.NONE);
        }

        All withPosts(List<PostPart> changed) {
            return new All(changed, qualifications, loans, pairs, history, totals, wishBudgets, apart);
        }

        All withQualifications(List<QualificationPart> changed) {
            return new All(posts, changed, loans, pairs, history, totals, wishBudgets, apart);
        }

        All withLoans(List<LoanPart> changed) {
            return new All(posts, qualifications, changed, pairs, history, totals, wishBudgets, apart);
        }

        All withPairs(List<PairPart> changed) {
            return new All(posts, qualifications, loans, changed, history, totals, wishBudgets, apart);
        }

        All withHistory(List<HistoryPart> changed) {
            return new All(posts, qualifications, loans, pairs, changed, totals, wishBudgets, apart);
        }

        All withTotals(List<TotalPart> changed) {
            return new All(posts, qualifications, loans, pairs, history, changed, wishBudgets, apart);
        }

        All withWishBudgets(List<WishBudgetPart> changed) {
            return new All(posts, qualifications, loans, pairs, history, totals, changed, apart);
        }

        All withApart(Apart changed) {
            return new All(posts, qualifications, loans, pairs, history, totals, wishBudgets, changed);
        }
    }
}
