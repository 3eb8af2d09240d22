package org.campusfrontline.volunteer.profile.competence;

import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.profile.competence.CompetenceRequests.CompetenceChange;

/// Renames an entry of the catalogue, or takes it out of use.
@UseCase
class ChangeCompetence {

    private final Competences competences;
    private final CatalogueAuthority authority;
    private final Audit audit;

    ChangeCompetence(Competences competences, CatalogueAuthority authority, Audit audit) {
        this.competences = competences;
        this.authority = authority;
        this.audit = audit;
    }

    Outcome<Competence> change(String code, long expectedVersion, CompetenceChange wanted) {
        if (competences.find(code).isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        List<Refusal> refusals = authority.refusals("/nameZh", wanted.nameZh(), "/nameEn", wanted.nameEn());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (!competences.update(code, expectedVersion, wanted)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        Competence changed = competences.find(code).orElseThrow();
        audit.record(new AuditEntry(
                "competence.changed",
                "competence",
                code,
                null,
                Map.of("active", changed.active(), "version", changed.version())));
        return Outcome.done(changed);
    }
}
