package org.campusfrontline.volunteer.privacy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What one kind of viewer sees of a person.
@Schema(name = "PrivacyRow", description = "What one kind of viewer sees of a person; nothing else.")
record PrivacyRow(
        @Schema(examples = "SITE_LEAD") String viewer, String viewerZh, String viewerEn, List<SeenFact> facts) {

    PrivacyRow {
        facts = List.copyOf(facts);
    }

    static PrivacyRow of(Viewer viewer) {
        return new PrivacyRow(
                viewer.name(),
                viewer.textZh(),
                viewer.textEn(),
                PrivacyTable.seenBy(viewer).stream().map(SeenFact::of).toList());
    }

    @Schema(name = "SeenFact")
    record SeenFact(@Schema(examples = "ATTENDANCE") String fact, String textZh, String textEn) {

        static SeenFact of(PersonalFact fact) {
            return new SeenFact(fact.name(), fact.textZh(), fact.textEn());
        }
    }
}
