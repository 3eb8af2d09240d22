package org.campusfrontline.volunteer.emergency;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Set;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.volunteer.unit.UnitBook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What a client sends about emergencies.
final class EmergencyRequests {

    private EmergencyRequests() {}

    @Schema(
            description =
                    "What an emergency is: its names, level, campuses, beginning (T0), and whether it is a drill.")
    record EmergencyFacts(
            @NotBlank @Size(max = 80) @PlainText @Schema(examples = "东校区防汛应急")
            String nameZh,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "Flood on the east campus")
            String nameEn,

            @NotNull Level level,

            @NotEmpty @Size(max = 50) Set<@NotNull @Pattern(regexp = UnitBook.CODE) String> campuses,

            @NotNull @OurTimes Instant t0,
            boolean drill) {

        EmergencyFacts {
            campuses = campuses == null ? Set.of() : Set.copyOf(campuses);
        }
    }

    /// Which emergencies a list shows; without filters all.
    record EmergencyFilter(
            @QueryParam("state") @Parameter(description = "Only those in this state.") @Nullable EmergencyState state,

            @QueryParam("drill") @Parameter(description = "Only drills, or only others.") @Nullable Boolean drill,

            @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,

            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {}
}
