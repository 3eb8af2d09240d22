package org.campusfrontline.roster.rulebook;

import java.util.UUID;
import org.campusfrontline.roster.engine.model.Reckoning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A rule set without its versions. Tree and unit are empty where it is the whole university's.
record RuleSetView(
        UUID id,
        @Schema(examples = "ADMINISTRATION") String tree,
        @Schema(examples = "SEC") String unit,
        @Schema(examples = "gate-guards") String name,
        @Schema(examples = "门卫值守规则") String titleZh,
        @Schema(examples = "Rules of the gate guards") String titleEn,

        @Schema(
                description = "Whether its rules go by the campus's calendar, with holidays and adjusted working days,"
                        + " or by plain weeks, as those of an imported instance do.")
        Reckoning reckoning) {

    static RuleSetView of(RuleSetRecord set) {
        return new RuleSetView(
                set.id(), set.tree(), set.unit(), set.name(), set.titleZh(), set.titleEn(), set.reckoning());
    }
}
