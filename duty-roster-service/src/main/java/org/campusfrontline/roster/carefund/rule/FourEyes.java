package org.campusfrontline.roster.carefund.rule;

import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// Two different people approve, and neither is the one who asked.
public final class FourEyes {

    private static final int NEEDED = 2;

    private FourEyes() {}

    public static Optional<Refusal> refusal(String requester, List<String> approvers, String approver) {
        if (requester.equals(approver)) {
            return Optional.of(Refusal.of(FundProblem.OWN_REQUEST));
        }
        return approvers.contains(approver) ? Optional.of(Refusal.of(FundProblem.APPROVED_ALREADY)) : Optional.empty();
    }

    /// Whether one more approval is the last that is needed.
    public static boolean isLast(List<String> approvers) {
        return approvers.size() + 1 >= NEEDED;
    }
}
