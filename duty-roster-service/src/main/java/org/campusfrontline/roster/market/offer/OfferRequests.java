package org.campusfrontline.roster.market.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.time.OurTimes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What people send about duties on offer.
final class OfferRequests {

    private static final String PERSON = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final String SHIFT = "[A-Za-z0-9_-]{1,16}";

    private OfferRequests() {}

    /// A duty offered: without `duty` and `wants` it is given away, without `to` everybody of the staff may take it.
    record NewOffer(
            @Nullable @Pattern(regexp = PERSON) @Schema(examples = "P000002")
            String to,

            @Schema(description = "A duty of the one who is asked, in exchange.") @Nullable UUID duty,

            @NotNull @Size(max = 20) @Schema(description = "Any of these in exchange, of anybody or of the one asked.")
            List<@Valid @NotNull WantPart> wants) {

        NewOffer {
            wants = wants == null ? List.of() : List.copyOf(wants);
        }
    }

    /// A shift of a day, any shift of a day, or a shift on any day.
    record WantPart(
            @Nullable @OurTimes @Schema(examples = "2027-03-02")
            LocalDate date,

            @Nullable @Pattern(regexp = SHIFT) @Schema(examples = "D")
            String shift) {}

    /// The caller's duty that is given for the one on offer; none for one that is given away.
    record Acceptance(@Nullable UUID duty) {}
}
