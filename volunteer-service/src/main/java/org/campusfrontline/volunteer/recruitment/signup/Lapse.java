package org.campusfrontline.volunteer.recruitment.signup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.EligibilityProblem;
import org.jspecify.annotations.Nullable;

/// That a person no longer meets what the post of a sign-up asks for: the codes of what is missing, and from when on
/// the seat is released where that stays so.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Lapse(List<String> failed, @Nullable Instant releaseAt) {

    public Lapse {
        failed = List.copyOf(failed);
    }

    /// The codes of the failed rules, each once, without the one that heads them.
    public static List<String> codes(List<Refusal> refusals) {
        return refusals.stream()
                .filter(refusal -> refusal.code() != EligibilityProblem.NOT_ELIGIBLE)
                .map(refusal -> refusal.code().code())
                .distinct()
                .sorted()
                .toList();
    }
}
