package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.departure.DepartureStep;
import org.campusfrontline.volunteer.erasure.ErasureStep;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;

/// Who leaves comes to no shift any more: what is ahead ends, and seats go to those who wait. Who is serving goes on to
/// the end of the shift and is not erased before; what is then still to be booked is booked to the pseudonym.
@Singleton
class SeatsOfLeavers implements DepartureStep, ErasureStep {

    private static final String AHEAD = """
            SELECT id FROM sign_up
            WHERE person = ? AND state IN ('APPLIED', 'WAIT_LISTED', 'OFFERED', 'CONFIRMED')
            """;
    private static final String SERVING = "SELECT shift FROM sign_up WHERE person = ? AND state = 'CHECKED_IN' LIMIT 1";
    private final Sql sql;
    private final SignUpSteps steps;

    SeatsOfLeavers(Sql sql, SignUpSteps steps) {
        this.sql = sql;
        this.steps = steps;
    }

    @Override
    public Optional<Refusal> depart(String person, Instant at) {
        List<UUID> ahead = sql.list("find sign-ups of leaver", AHEAD, row -> row.id("id"), person);
        List<Held> held = steps.holdAll(ahead).stream()
                .filter(one -> one.state().isAhead())
                .toList();
        steps.takeAll(held, Step.CANCEL, CancelReason.PERSON_LEFT);
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> erase(String person, Instant at) {
        return depart(person, at)
                .or(() -> sql.one("find service of leaver", SERVING, row -> row.id("shift"), person)
                        .map(shift -> Refusal.of(SignUpProblem.STILL_SERVING).with("shift", shift)));
    }
}
