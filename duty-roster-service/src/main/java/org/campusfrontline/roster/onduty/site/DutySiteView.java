package org.campusfrontline.roster.onduty.site;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A duty site as it is shown.
public record DutySiteView(
        UUID id,
        @Schema(examples = "ADMINISTRATION") String tree,
        @Schema(examples = "SEC") String unit,
        @Schema(examples = "EAST") String place,
        @Schema(examples = "东校区") String nameZh,
        @Schema(examples = "East campus") String nameEn,
        @Schema(examples = "0531-8836 1110") String deskPhone,
        @Schema(examples = "08:00") String beginsAt,
        long version) {

    public static DutySiteView of(DutySite site) {
        return new DutySiteView(
                site.id(),
                site.tree(),
                site.unit(),
                site.place(),
                site.nameZh(),
                site.nameEn(),
                site.deskPhone(),
                site.beginsAt().toString(),
                site.version());
    }
}
