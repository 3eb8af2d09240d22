package org.campusfrontline.volunteer.recruitment.admission;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.platform.vault.Vault;
import org.campusfrontline.volunteer.recruitment.admission.Admission.AdmitUnit;
import org.campusfrontline.volunteer.recruitment.admission.rule.AdmissionProblem;
import org.campusfrontline.volunteer.recruitment.admission.rule.Lots;
import org.campusfrontline.volunteer.recruitment.shift.AdmissionMode;
import org.jspecify.annotations.Nullable;

/// Says how people come to the seats of a post, while it is a draft. A lottery's seed is drawn here, so that its hash
/// is known before anybody applies.
@UseCase
class SetAdmission {

    private static final int SEED_BYTES = 32;
    private final DraftPosts posts;
    private final Admissions admissions;
    private final Vault vault;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SetAdmission(DraftPosts posts, Admissions admissions, Vault vault, Audit audit, Caller caller, Clock clock) {
        this.posts = posts;
        this.admissions = admissions;
        this.vault = vault;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /// `version` is that of what is set, 0 for nothing.
    record Order(
            UUID post,
            AdmissionMode mode,
            List<AdmitUnit> admitUnits,
            @Nullable Instant drawAt,
            long version) {}

    public Outcome<Admission> set(Order order) {
        Optional<DraftPosts.Seen> found = posts.find(order.post());
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        DraftPosts.Seen post = found.get();
        long version = admissions.lock(order.post()).map(Admission::version).orElse(0L);
        Optional<Refusal> refusal = caller.refusalUnless(Set.of(Role.ORGANISER), post.tree(), post.unit())
                .or(() -> post.draft() ? Optional.empty() : Optional.of(Refusal.of(AdmissionProblem.POST_PUBLISHED)))
                .or(() -> version == order.version()
                        ? Optional.empty()
                        : Optional.of(Refusal.of(CommonProblem.PRECONDITION_FAILED)))
                .or(() -> drawTime(order, post));
        return refusal.<Outcome<Admission>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(write(order, post, version + 1)));
    }

    /// A draw lies ahead and before the first shift; only a lottery has one.
    private Optional<Refusal> drawTime(Order order, DraftPosts.Seen post) {
        Instant drawAt = order.drawAt();
        boolean good = order.mode() == AdmissionMode.LOTTERY
                ? drawAt != null && drawAt.isAfter(clock.instant()) && drawAt.isBefore(post.first())
                : drawAt == null;
        return good
                ? Optional.empty()
                : Optional.of(Refusal.of(AdmissionProblem.DRAW_TIME)
                        .with("first", post.first())
                        .at("/drawAt"));
    }

    private Admission write(Order order, DraftPosts.Seen post, long version) {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        boolean lottery = order.mode() == AdmissionMode.LOTTERY;
        Admission admission = new Admission(
                order.post(),
                order.mode(),
                order.mode() == AdmissionMode.APPROVAL ? order.admitUnits() : List.of(),
                order.drawAt() == null ? null : Moments.stored(order.drawAt()),
                null,
                null,
                lottery ? vault.seal(HexFormat.of().formatHex(seed), Seeds.context(order.post())) : null,
                lottery ? Lots.hash(seed) : null,
                version);
        admissions.put(admission);
        audit.record(new AuditEntry(
                "post.admission-set",
                "post",
                order.post().toString(),
                post.unit(),
                Map.of("mode", order.mode(), "version", version)));
        return admission;
    }
}
