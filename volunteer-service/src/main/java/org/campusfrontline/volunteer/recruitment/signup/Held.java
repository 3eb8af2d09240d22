package org.campusfrontline.volunteer.recruitment.signup;

import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;

/// A sign-up whose person is locked until the transaction ends, as it stands now.
public final class Held {

    private final SignUp signUp;
    private final ShiftFacts shift;
    private final PersonTime time;
    private final Instant now;

    Held(SignUp signUp, ShiftFacts shift, PersonTime time, Instant now) {
        this.signUp = signUp;
        this.shift = shift;
        this.time = time;
        this.now = now;
    }

    SignUp signUp() {
        return signUp;
    }

    PersonTime time() {
        return time;
    }

    public UUID id() {
        return signUp.id();
    }

    public String person() {
        return signUp.person();
    }

    public SignUpState state() {
        return signUp.state();
    }

    /// When it came to be as it is.
    public Instant changedAt() {
        return signUp.changedAt();
    }

    public long version() {
        return signUp.version();
    }

    public ShiftFacts shift() {
        return shift;
    }

    public Instant now() {
        return now;
    }
}
