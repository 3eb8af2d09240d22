package org.campusfrontline.volunteer.recruitment.attendance.appeal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.volunteer.recruitment.attendance.AttendanceSettings;
import org.campusfrontline.volunteer.recruitment.attendance.rule.AttendanceProblem;
import org.campusfrontline.volunteer.recruitment.signup.Held;
import org.campusfrontline.volunteer.recruitment.signup.SignUpAccess;
import org.campusfrontline.volunteer.recruitment.signup.SignUpSteps;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;

/// Takes a person's word against being marked absent, once.
@UseCase
class FileAppeal {

    private final SignUpAccess access;
    private final SignUpSteps steps;
    private final Appeals appeals;
    private final AttendanceSettings settings;
    private final Audit audit;
    private final Ids ids;

    FileAppeal(
            SignUpAccess access,
            SignUpSteps steps,
            Appeals appeals,
            AttendanceSettings settings,
            Audit audit,
            Ids ids) {
        this.access = access;
        this.steps = steps;
        this.appeals = appeals;
        this.settings = settings;
        this.audit = audit;
        this.ids = ids;
    }

    public Outcome<AppealView> file(UUID signUp, Appeal.Claim claim) {
        return access.toTell(signUp).then(shift -> {
            Held held = steps.hold(signUp).orElseThrow();
            if (held.state() != SignUpState.NO_SHOW) {
                return Outcome.refused(Refusal.of(AttendanceProblem.NOT_ABSENT).with("state", held.state()));
            }
            Instant until = shift.end().plus(settings.appeal());
            if (!held.now().isBefore(until)) {
                return Outcome.refused(
                        Refusal.of(AttendanceProblem.APPEAL_TOO_LATE).with("until", until));
            }
            if (appeals.ofSignUp(signUp).isPresent()) {
                return Outcome.refused(AttendanceProblem.APPEALED_BEFORE);
            }
            Appeal made = Appeal.filed(ids.next(), signUp, claim, held.now());
            appeals.insert(made);
            audit.record(new AuditEntry(
                    "attendance-appeal.filed",
                    "attendance-appeal",
                    made.id().toString(),
                    shift.unit(),
                    Map.of("signUp", signUp, "claim", claim)));
            return Outcome.done(AppealView.of(made));
        });
    }
}
