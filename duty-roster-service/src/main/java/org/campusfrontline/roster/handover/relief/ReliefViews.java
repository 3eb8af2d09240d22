package org.campusfrontline.roster.handover.relief;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.roster.handover.post.HandoverPost;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is shown of a wait.
final class ReliefViews {

    private ReliefViews() {}

    record ReliefWaitView(
            UUID id,
            UUID post,
            @Schema(examples = "T0017") String person,
            Instant shiftEnd,
            HandoverPost.PostRule rule,
            List<ReliefStepView> steps,
            boolean over,
            Instant reportedAt) {
        ReliefWaitView {
            steps = List.copyOf(steps);
        }

        static ReliefWaitView of(ReliefWait wait, List<ReliefWait.Step> steps) {
            return new ReliefWaitView(
                    wait.id(),
                    wait.post(),
                    wait.person(),
                    wait.shiftEnd(),
                    wait.rule(),
                    steps.stream()
                            .map(step -> new ReliefStepView(step.kind(), step.people(), step.minutes(), step.at()))
                            .toList(),
                    steps.stream().anyMatch(step -> step.kind() == ReliefWait.ReliefStepKind.ENDED),
                    wait.reportedAt());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReliefStepView(
            ReliefWait.ReliefStepKind kind,
            List<String> people,
            @Nullable Integer minutes,
            Instant at) {
        ReliefStepView {
            people = List.copyOf(people);
        }
    }
}
