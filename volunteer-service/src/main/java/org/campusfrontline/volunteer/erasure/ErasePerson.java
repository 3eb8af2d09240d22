package org.campusfrontline.volunteer.erasure;

import io.quarkus.arc.All;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.directory.DirectoryEvents;
import org.campusfrontline.volunteer.erasure.ErasureView.Erased;
import org.campusfrontline.volunteer.person.PersonRegister;
import org.campusfrontline.volunteer.person.PersonRegister.Leaver;
import org.campusfrontline.volunteer.unit.Tree;

/// Erases somebody who left, in one transaction: features end what stands, the plan is carried out, and the others are
/// told a last time. For operators of a whole tree, since it reaches into every unit's records.
@UseCase
class ErasePerson {

    private final PersonRegister people;
    private final List<ErasureStep> steps;
    private final Erasures erasures;
    private final DirectoryEvents events;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ErasePerson(
            PersonRegister people,
            @All List<ErasureStep> steps,
            Erasures erasures,
            DirectoryEvents events,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.people = people;
        this.steps = List.copyOf(steps);
        this.erasures = erasures;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /// What would be erased, and the version of the person of which that is true.
    record Preview(ErasureView view, long version) {}

    Outcome<Preview> preview(String number) {
        return asOperator()
                .then(may -> people.leaver(number))
                .map(leaver -> new Preview(view(leaver, erasures.count(number)), leaver.version()));
    }

    public Outcome<ErasureView> erase(String number, long expectedVersion) {
        return asOperator().then(may -> people.leaver(number, expectedVersion)).then(this::erase);
    }

    private Outcome<ErasureView> erase(Leaver leaver) {
        Instant now = Moments.stored(clock.instant());
        Optional<Refusal> refusal = steps.stream()
                .flatMap(step -> step.erase(leaver.number(), now).stream())
                .findFirst();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<Erased> erased = erasures.carryOut(leaver.number());
        events.publish(leaver.erased());
        long rows = erased.stream().mapToLong(Erased::rows).sum();
        audit.record(new AuditEntry("person.erased", "person", leaver.number(), null, Map.of("rows", rows)));
        return Outcome.done(view(leaver, erased));
    }

    private Outcome<Boolean> asOperator() {
        boolean operator =
                Arrays.stream(Tree.values()).anyMatch(tree -> caller.holds(Role.OPERATOR, tree.name(), tree.root()));
        return operator ? Outcome.done(true) : Outcome.refused(CommonProblem.FORBIDDEN);
    }

    private static ErasureView view(Leaver leaver, List<Erased> parts) {
        return new ErasureView(leaver.number(), leaver.leftAt(), parts);
    }
}
