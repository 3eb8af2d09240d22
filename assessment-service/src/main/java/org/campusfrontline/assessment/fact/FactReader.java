package org.campusfrontline.assessment.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.campusfrontline.platform.time.Moments;
import org.jspecify.annotations.Nullable;

/// Reads facts out of the other services' events; the live consumers and a replay read alike.
/// What belongs to no emergency is no fact here.
@Singleton
public class FactReader {

    public static final List<String> TOPICS =
            List.of("volunteer.activity.v1", "volunteer.signup.v1", "roster.roster.v1");

    /// States in which a seat is answered for; an absence leaves it open again.
    private static final Set<String> CONFIRMED = Set.of("CONFIRMED", "CHECKED_IN", "CHECKED_OUT", "COMPLETED");

    private final ObjectMapper json;

    FactReader(ObjectMapper json) {
        this.json = json;
    }

    public Optional<Fact> read(ReceivedEvent event) {
        return switch (event.topic()) {
            case "volunteer.activity.v1" -> call(event, event.as(FactMessages.ActivityPublished.class));
            case "volunteer.signup.v1" -> step(event, event.as(FactMessages.SignUpStepped.class));
            case "roster.roster.v1" -> roster(event, event.as(FactMessages.RosterPublished.class));
            default -> Optional.empty();
        };
    }

    private Optional<Fact> call(ReceivedEvent event, FactMessages.ActivityPublished activity) {
        List<CallFigures.ShiftSeats> shifts = activity.posts().stream()
                .flatMap(post -> post.shifts().stream())
                .map(shift -> new CallFigures.ShiftSeats(shift.id(), shift.seats()))
                .toList();
        return fact(
                event,
                Fact.Kind.CALL,
                activity.emergency(),
                activity.tree(),
                activity.unit(),
                activity.version(),
                event.time(),
                new CallFigures(activity.publishedAt(), shifts));
    }

    private Optional<Fact> step(ReceivedEvent event, FactMessages.SignUpStepped signUp) {
        return fact(
                event,
                Fact.Kind.SIGN_UP_STEP,
                signUp.emergency(),
                signUp.tree(),
                signUp.unit(),
                signUp.version(),
                signUp.occurredAt(),
                new StepFigures(signUp.activity(), signUp.shift(), CONFIRMED.contains(signUp.state())));
    }

    private Optional<Fact> roster(ReceivedEvent event, FactMessages.RosterPublished roster) {
        return fact(
                event,
                Fact.Kind.ROSTER,
                roster.emergency(),
                roster.tree(),
                roster.unit(),
                roster.version(),
                roster.publishedAt(),
                new RosterFigures(roster.seatsWanted(), roster.seatsFilled()));
    }

    private Optional<Fact> fact(
            ReceivedEvent event,
            Fact.Kind kind,
            @Nullable String emergency,
            String tree,
            String unit,
            long version,
            Instant at,
            Object figures) {
        if (emergency == null) {
            return Optional.empty();
        }
        return Optional.of(new Fact(
                event.id(),
                new Fact.Place(event.topic(), event.partition(), event.offset()),
                kind,
                new Fact.Scope(emergency, tree, unit),
                event.key(),
                version,
                Moments.stored(at),
                text(figures)));
    }

    private String text(Object figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("figures are always writable", e);
        }
    }
}
