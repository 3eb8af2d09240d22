package org.campusfrontline.volunteer.recruitment.signup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.campusfrontline.volunteer.recruitment.shift.ShiftChange.Aspect;
import org.campusfrontline.volunteer.recruitment.shift.ShiftTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether the person of a sign-up agrees to what changed with a revision of the activity, which `aspects` names; who
/// is silent until `dueAt` is released. `agreed` is what the person agreed to last, `collisions` are the codes of
/// what stood at the new time when the question was asked: while it does the answer cannot be yes.
@Schema(name = "ConsentQuestion")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentQuestion(
        @Schema(examples = "2") int revision,
        List<Aspect> aspects,
        Instant askedAt,
        Instant dueAt,
        ShiftTerms agreed,
        List<String> collisions) {

    public ConsentQuestion {
        aspects = List.copyOf(aspects);
        collisions = List.copyOf(collisions);
    }
}
