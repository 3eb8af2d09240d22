package org.campusfrontline.volunteer.profile.competence;

import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.volunteer.profile.competence.CompetenceRequests.NewCompetence;
import org.campusfrontline.volunteer.profile.competence.rule.CompetenceProblem;

/// Puts an entry into the catalogue.
@UseCase
class AddCompetence {

    private final Competences competences;
    private final CatalogueAuthority authority;
    private final Audit audit;

    AddCompetence(Competences competences, CatalogueAuthority authority, Audit audit) {
        this.competences = competences;
        this.authority = authority;
        this.audit = audit;
    }

    Outcome<Competence> add(NewCompetence wanted) {
        List<Refusal> refusals = authority.refusals("/nameZh", wanted.nameZh(), "/nameEn", wanted.nameEn());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (!competences.insert(wanted)) {
            return Outcome.refused(Refusal.of(CompetenceProblem.CODE_TAKEN)
                    .with("code", wanted.code())
                    .at("/code"));
        }
        audit.record(new AuditEntry(
                "competence.added", "competence", wanted.code(), null, Map.of("kind", wanted.kind(), "version", 1)));
        return Outcome.done(competences.find(wanted.code()).orElseThrow());
    }
}
