package org.campusfrontline.roster.carefund.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.jspecify.annotations.Nullable;

/// What a source may be used for, from which day to which; both days count.
public record SourceRules(
        List<PurposeLimit> purposes,
        LocalDate from,
        @Nullable LocalDate until) {

    public SourceRules {
        purposes = List.copyOf(purposes);
    }

    /// Rules that say two things at once.
    public Optional<Refusal> refusalUnlessSound() {
        if (until != null && until.isBefore(from)) {
            return Optional.of(Refusal.of(FundProblem.ENDS_BEFORE_IT_BEGINS).at("/until"));
        }
        long distinct = purposes.stream().map(PurposeLimit::purpose).distinct().count();
        return distinct == purposes.size()
                ? Optional.empty()
                : Optional.of(Refusal.of(FundProblem.PURPOSE_TWICE).at("/purposes"));
    }

    /// Whether that much may be allotted for the purpose on that day, where so much is already.
    public Optional<Refusal> refusalToAllot(FundPurpose purpose, long fen, LocalDate day, long already) {
        return refusalOf(purpose, day)
                .or(() -> already + fen > limit(purpose).total()
                        ? Optional.of(Refusal.of(FundProblem.OVER_THE_TOTAL)
                                .with("purpose", purpose)
                                .with("total", limit(purpose).total())
                                .with("already", already)
                                .at("/fen"))
                        : Optional.empty());
    }

    /// Whether that much may be spent at once for the purpose on that day.
    public Optional<Refusal> refusalToSpend(FundPurpose purpose, long fen, LocalDate day) {
        return refusalOf(purpose, day)
                .or(() -> fen > limit(purpose).each()
                        ? Optional.of(Refusal.of(FundProblem.OVER_THE_LIMIT)
                                .with("purpose", purpose)
                                .with("each", limit(purpose).each())
                                .at("/fen"))
                        : Optional.empty());
    }

    private Optional<Refusal> refusalOf(FundPurpose purpose, LocalDate day) {
        if (purposes.stream().noneMatch(limit -> limit.purpose() == purpose)) {
            return Optional.of(Refusal.of(FundProblem.PURPOSE_NOT_ALLOWED)
                    .with("purpose", purpose)
                    .at("/purpose"));
        }
        boolean open = !day.isBefore(from) && (until == null || !day.isAfter(until));
        return open
                ? Optional.empty()
                : Optional.of(Refusal.of(FundProblem.SOURCE_NOT_OPEN).with("date", day.toString()));
    }

    private PurposeLimit limit(FundPurpose purpose) {
        return purposes.stream()
                .filter(limit -> limit.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }
}
