package org.campusfrontline.volunteer.recruitment.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.shift.ShiftChange.Aspect;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whom a change would ask: how many people, how many of them stand in two places then, and how many have begun to
/// serve and are only told. Who they are is told to nobody.
@Schema(name = "ConsentPreview")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangePreview(int asked, int colliding, int told, List<ShiftPreview> shifts) {

    public ChangePreview {
        shifts = List.copyOf(shifts);
    }

    /// `consentBy` is the deadline that the change as it was sent would set, `earliest` and `latest` what may be asked
    /// for.
    @Schema(name = "ConsentShiftPreview")
    public record ShiftPreview(
            UUID shift,
            List<Aspect> aspects,
            Instant consentBy,
            Instant earliest,
            Instant latest,
            int asked,
            int colliding,
            int told) {

        public ShiftPreview {
            aspects = List.copyOf(aspects);
        }
    }
}
