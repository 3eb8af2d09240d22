package org.campusfrontline.assessment.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.campusfrontline.assessment.fact.CallFigures;
import org.campusfrontline.assessment.fact.Fact;
import org.campusfrontline.assessment.fact.RosterFigures;
import org.campusfrontline.assessment.fact.StepFigures;
import org.campusfrontline.assessment.indicator.rule.CallFact;
import org.campusfrontline.assessment.indicator.rule.CallsAnswered;
import org.campusfrontline.assessment.indicator.rule.Quantile;
import org.campusfrontline.assessment.indicator.rule.RosterCover;
import org.campusfrontline.assessment.indicator.rule.Share;

/// Computes an indicator from facts in any order; the hash names the exact set that it was computed from.
@Singleton
class Measuring {

    private static final int MEDIAN = 50;
    private static final int NINETIETH = 90;
    private final ObjectMapper json;

    Measuring(ObjectMapper json) {
        this.json = json;
    }

    Measured measure(Definition definition, List<Fact> facts) {
        List<Fact> used = facts.stream()
                .filter(fact -> definition.kinds().contains(fact.kind()))
                .sorted(Comparator.comparing(Fact::eventId))
                .toList();
        return switch (definition) {
            case CALLS_ANSWERED -> callsAnswered(used);
            case ROSTER_COVER -> rosterCover(used);
        };
    }

    private Measured callsAnswered(List<Fact> facts) {
        CallsAnswered result =
                CallsAnswered.of(facts.stream().map(this::callFact).toList());
        Measured.TimeToFill timeToFill = new Measured.TimeToFill(
                result.shiftsFilled(),
                result.shiftsUnfilled(),
                Quantile.of(result.timesToFill(), MEDIAN),
                Quantile.of(result.timesToFill(), NINETIETH));
        return measured(new Share(result.confirmed(), result.wanted()), Optional.of(timeToFill), facts);
    }

    private Measured rosterCover(List<Fact> facts) {
        RosterCover result = RosterCover.of(facts.stream().map(this::published).toList());
        return measured(new Share(result.filled(), result.wanted()), Optional.empty(), facts);
    }

    private static Measured measured(Share share, Optional<Measured.TimeToFill> timeToFill, List<Fact> facts) {
        return new Measured(share, timeToFill, facts.size(), FactHash.of(facts), readTo(facts));
    }

    private CallFact callFact(Fact fact) {
        if (fact.kind() == Fact.Kind.CALL) {
            CallFigures figures = read(fact, CallFigures.class);
            List<CallFact.Shift> shifts = figures.shifts().stream()
                    .map(shift -> new CallFact.Shift(shift.id(), shift.seats()))
                    .toList();
            return new CallFact.Called(fact.subject(), fact.version(), figures.publishedAt(), shifts);
        }
        StepFigures figures = read(fact, StepFigures.class);
        return new CallFact.Stepped(
                fact.subject(),
                fact.version(),
                figures.activity(),
                figures.shift(),
                figures.confirmed(),
                fact.occurredAt());
    }

    private RosterCover.Published published(Fact fact) {
        RosterFigures figures = read(fact, RosterFigures.class);
        return new RosterCover.Published(fact.subject(), fact.version(), figures.seatsWanted(), figures.seatsFilled());
    }

    private <T> T read(Fact fact, Class<T> shape) {
        try {
            return json.readValue(fact.figures(), shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact that we wrote is always readable", e);
        }
    }

    /// The last place of each partition that a fact came from.
    private static List<Fact.Place> readTo(List<Fact> facts) {
        Map<String, Fact.Place> last = new TreeMap<>();
        for (Fact fact : facts) {
            last.merge(
                    fact.place().topic() + "/" + fact.place().partition(),
                    fact.place(),
                    (a, b) -> a.offset() >= b.offset() ? a : b);
        }
        return List.copyOf(last.values());
    }
}
