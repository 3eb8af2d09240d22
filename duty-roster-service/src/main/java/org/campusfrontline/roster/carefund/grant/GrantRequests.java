package org.campusfrontline.roster.carefund.grant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What applicants, approvers and care officers send about hardship grants.
final class GrantRequests {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final long MOST = 100_000_000L;
    private static final int DOCUMENT = 960_000;

    private GrantRequests() {}

    record NewHardshipGrant(
            @NotNull @Pattern(regexp = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE") @Schema(examples = "ADMINISTRATION")
            String tree,

            @NotNull @Pattern(regexp = CODE) @Schema(examples = "SEC")
            String unit,

            @Min(1) @Max(MOST) @Schema(examples = "200000") long fen,

            @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "家中住房受灾")
            String statement,

            @NotNull @Size(max = 3) @Schema(description = "JPEG, PNG or PDF files in base64, at most 700 kB each.")
            List<@NotNull @Size(min = 1, max = DOCUMENT) String> documents) {

        NewHardshipGrant {
            documents = documents == null ? List.of() : List.copyOf(documents);
        }
    }

    record GrantAppeal(
            @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "补充受灾证明")
            String statement,

            @NotNull @Size(max = 3) @Schema(description = "JPEG, PNG or PDF files in base64, at most 700 kB each.")
            List<@NotNull @Size(min = 1, max = DOCUMENT) String> documents) {

        GrantAppeal {
            documents = documents == null ? List.of() : List.copyOf(documents);
        }
    }

    /// Nothing granted is a refusal; the applicant reads the reason.
    record NewGrantDecision(
            @Min(0) @Max(MOST) @Schema(examples = "200000") long fen,

            @NotBlank @Size(max = 500) @PlainText @Schema(examples = "材料齐全，同意补助")
            String reason) {}

    record GrantPayment(
            @NotBlank @Size(max = 64) @PlainText @Schema(examples = "2022-0047")
            String receipt) {}

    /// Five people at least: two who decide, two others for an appeal, and one more for when one of them applies.
    record HardshipDesk(
            @NotNull UUID source,
            @NotNull @Size(min = 5, max = 12) List<@NotNull @Pattern(regexp = CODE) String> approvers) {

        HardshipDesk {
            approvers = approvers == null ? List.of() : List.copyOf(approvers);
        }
    }
}
