package org.campusfrontline.volunteer.certificate.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.certificate.register.CertificateLine;
import org.campusfrontline.volunteer.certificate.rule.CertificateState;
import org.campusfrontline.volunteer.certificate.rule.Disclosure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A certificate as its person and the unit's organisers see it. Until it is issued, lines and minutes are what the
/// ledger has now.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateView(
        UUID id,
        CertificateState state,
        @Nullable @Schema(examples = "2026-000123") String number,
        @Schema(examples = "2022010417") String person,
        @Schema(examples = "李思远") String displayName,
        @Schema(examples = "MASS") String tree,
        @Schema(examples = "LEAGUE") String unit,
        @Schema(examples = "校团委") String unitNameZh,
        @Schema(examples = "Youth league committee") String unitNameEn,
        LocalDate from,
        LocalDate to,
        List<UUID> activities,
        List<CertificateLine> lines,
        @Schema(examples = "1260") long minutes,

        @Nullable @Schema(description = "The instant whose ledger it tells, and that of the issue.")
        Instant asOf,

        @Nullable @Schema(description = "Who answers for it for the unit.", examples = "王秀兰")
        String inChargeName,

        @Nullable LocalDate issuedOn,

        @Nullable @Schema(
                description = "Where anyone verifies it; what its QR code holds.",
                examples = "https://campus.example.edu/q/certificate/pT0mXw3n1o2YV8qk6bJr9s4cDfG7hLzA")
        String verification,

        @Schema(
                description =
                        "What the person agreed to have shown there, beyond number, unit, minutes and masked name.")
        List<Disclosure> disclosed,

        Instant requestedAt,
        @Nullable Instant endedAt,

        @Nullable @Schema(description = "The organiser's words in a refusal, one of a closed list in a revocation.")
        String reason,

        @Nullable @Schema(description = "The certificate in whose place it stands.")
        UUID supersedes,

        @Nullable @Schema(description = "The certificate that stands in its place.")
        UUID supersededBy,

        long version,
        List<Action> actions) {

    public CertificateView {
        activities = List.copyOf(activities);
        lines = List.copyOf(lines);
        disclosed = List.copyOf(disclosed);
        actions = List.copyOf(actions);
    }
}
