package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.shift.ShiftChange;
import org.campusfrontline.volunteer.recruitment.shift.ShiftChange.Aspect;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.OfferDeadline;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.jspecify.annotations.Nullable;

/// The sign-ups of a shift that is told anew: all follow it, those ahead are asked, those who serve are told.
@Singleton
public class ChangedSignUps {

    private static final String STANDING = """
            SELECT id, person, state FROM sign_up WHERE shift = ? AND living_person IS NOT NULL ORDER BY person
            """;
    private final Sql sql;
    private final SignUpStore store;
    private final Consents consents;
    private final Lapses lapses;
    private final LapseSettings settings;
    private final ChangeLog log;

    ChangedSignUps(
            Sql sql, SignUpStore store, Consents consents, Lapses lapses, LapseSettings settings, ChangeLog log) {
        this.sql = sql;
        this.store = store;
        this.consents = consents;
        this.lapses = lapses;
        this.settings = settings;
        this.log = log;
    }

    /// One that has not ended, as a plain read sees it.
    public record Standing(UUID signUp, String person, SignUpState state) {

        /// Whether its person will be asked; whose service has begun is only told.
        public boolean isAsked() {
            return state.isAhead();
        }

        public boolean isTold() {
            return state == SignUpState.CHECKED_IN;
        }

        /// Whether a seat is held that another seat or a duty can stand against.
        public boolean isSeatAhead() {
            return state == SignUpState.CONFIRMED || state == SignUpState.OFFERED;
        }
    }

    /// In the order of the people.
    public List<Standing> standing(UUID shift) {
        return sql.list("read sign-ups of changed shift", STANDING, ChangedSignUps::standing, shift);
    }

    /// How a shift is told anew: to what it is now, by which revision, and until when an answer is awaited.
    public record Announcement(ShiftFacts shift, ShiftChange change, int revision, Instant consentBy, Instant now) {}

    /// The codes of what stands at the new time of a sign-up.
    @FunctionalInterface
    public interface Collisions {
        List<String> of(UUID signUp);
    }

    /// All people of the shift and its counters are held.
    public void announce(Announcement told, Collisions collisions) {
        List<SignUp> followers = new ArrayList<>();
        List<ChangeLog.Told> tellings = new ArrayList<>();
        List<Consents.Asked> questions = new ArrayList<>();
        for (SignUpStore.Living living : store.living(told.shift().shift())) {
            SignUp before = living.signUp();
            boolean asked = before.state().isAhead();
            if (!asked && before.state() != SignUpState.CHECKED_IN) {
                followers.add(before);
                continue;
            }
            SignUp now = before.told(offerUntil(before, told), told.now());
            ConsentQuestion question = asked ? question(told, living, collisions.of(before.id())) : null;
            followers.add(now);
            tellings.add(new ChangeLog.Told(now, question));
            if (question != null) {
                questions.add(new Consents.Asked(now.id(), question, living.question() != null));
            }
        }
        store.follow(followers, told.shift().start(), told.shift().end());
        lapses.move(told.shift().shift(), told.shift().start().minus(settings.releaseBefore()));
        consents.ask(told.shift().activity(), questions, told.now());
        log.changed(tellings, told.shift(), told.change(), told.revision());
    }

    private static ConsentQuestion question(Announcement told, SignUpStore.Living living, List<String> collisions) {
        ConsentQuestion open = living.question();
        List<Aspect> aspects = new ArrayList<>(told.change().aspects());
        if (open != null) {
            open.aspects().stream().filter(one -> !aspects.contains(one)).forEach(aspects::add);
        }
        return new ConsentQuestion(
                told.revision(),
                aspects.stream().sorted().toList(),
                told.now(),
                told.consentBy(),
                open == null ? told.change().before() : open.agreed(),
                collisions);
    }

    /// An offer lasts as long as one that is made now for the shift as it is now.
    private static @Nullable Instant offerUntil(SignUp before, Announcement told) {
        if (before.state() != SignUpState.OFFERED || !told.change().aspects().contains(Aspect.TIME)) {
            return before.offerUntil();
        }
        return OfferDeadline.of(told.now(), told.shift().start(), told.shift().end());
    }

    private static Standing standing(Row row) throws SQLException {
        return new Standing(row.id("id"), row.text("person"), SignUpState.valueOf(row.text("state")));
    }
}
