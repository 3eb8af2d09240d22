package org.campusfrontline.roster.onduty.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.campusfrontline.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a client sends about duty sites.
public final class DutySiteRequests {

    public static final String TREE = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE";
    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    public static final String PERSON = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    public static final String PHONE = "\\+?[0-9][0-9 -]{2,22}[0-9]";
    private static final String HOUR = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private DutySiteRequests() {}

    record NewDutySite(
            @NotNull @Pattern(regexp = TREE) @Schema(examples = "ADMINISTRATION")
            String tree,

            @NotNull @Pattern(regexp = CODE) @Schema(examples = "SEC")
            String unit,

            @NotNull @Pattern(regexp = CODE) @Schema(examples = "EAST")
            String place,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "东校区")
            String nameZh,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "East campus")
            String nameEn,

            @NotNull @Pattern(regexp = PHONE) @Schema(examples = "0531-8836 1110")
            String deskPhone,

            @NotNull @Pattern(regexp = HOUR) @Schema(examples = "08:00")
            String beginsAt) {}

    record SiteChange(
            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "东校区")
            String nameZh,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "East campus")
            String nameEn,

            @NotNull @Pattern(regexp = PHONE) @Schema(examples = "0531-8836 1110")
            String deskPhone) {}
}
