package org.campusfrontline.volunteer.certificate.issuing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.volunteer.certificate.register.CertificateScope;
import org.campusfrontline.volunteer.certificate.rule.Disclosure;
import org.campusfrontline.volunteer.certificate.rule.RevocationReason;
import org.campusfrontline.volunteer.hours.rule.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a client sends about certificates.
final class CertificateRequests {

    private CertificateRequests() {}

    @Schema(
            name = "NewCertificate",
            description =
                    "Which of the caller's own service is to be certified: that for a unit, from the first to the last day, at all or some of its activities.")
    record NewCertificate(
            @NotNull @Pattern(regexp = Codes.TREE) @Schema(examples = "MASS")
            String tree,

            @NotNull @Pattern(regexp = Codes.UNIT) @Schema(examples = "LEAGUE")
            String unit,

            @NotNull @Schema(examples = "2026-01-01") LocalDate from,
            @NotNull @Schema(examples = "2026-10-31") LocalDate to,

            @Nullable @Size(max = 50) @Schema(description = "Only these activities; all service for the unit where none is named.")
            List<@NotNull UUID> activities,

            @Nullable @Size(max = 2) @Schema(
                    description =
                            "What strangers may see beyond number, unit, minutes and masked name; nothing where none is named.")
            List<@NotNull Disclosure> disclosed) {

        CertificateScope scope(String person) {
            return new CertificateScope(person, tree, unit, from, to, activities == null ? List.of() : activities);
        }
    }

    @Schema(
            name = "CertificateIssuance",
            description = "The minutes that whoever issues has seen, so that nothing else is certified.")
    record Issuance(
            @Min(1) @Max(10_000_000) @Schema(examples = "1260")
            long minutes) {}

    @Schema(name = "CertificateRefusal", description = "Why the unit does not issue it.")
    record CertificateRefusal(
            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "十月的时长尚未核对完毕")
            String reason) {}

    @Schema(name = "CertificateRevocation", description = "Why it is taken back, one of a closed list.")
    record Revocation(@NotNull RevocationReason reason) {}

    @Schema(name = "CertificateDisclosure", description = "All that the person agrees to have shown to strangers.")
    record Agreement(@NotNull @Size(max = 2) List<@NotNull Disclosure> disclosed) {}
}
