package org.campusfrontline.volunteer.certificate.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.campusfrontline.volunteer.hours.history.ServedLine;
import org.campusfrontline.volunteer.hours.rule.HoursKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The content of the service: an activity, or service for communities, with its minutes.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateLine(
        HoursKind kind,
        @Nullable UUID activity,
        @Schema(examples = "校园防汛志愿行动") String titleZh,
        @Schema(examples = "Flood relief on campus") String titleEn,
        LocalDate firstDay,
        LocalDate lastDay,
        @Schema(examples = "240") long minutes) {

    static CertificateLine of(ServedLine line) {
        return new CertificateLine(
                line.kind(),
                line.activity(),
                line.titleZh(),
                line.titleEn(),
                line.firstDay(),
                line.lastDay(),
                line.minutes());
    }

    /// Titles aside, which an organiser may have mended.
    boolean saysTheSameAs(CertificateLine other) {
        return kind == other.kind
                && Objects.equals(activity, other.activity)
                && firstDay.equals(other.firstDay)
                && lastDay.equals(other.lastDay)
                && minutes == other.minutes;
    }
}
