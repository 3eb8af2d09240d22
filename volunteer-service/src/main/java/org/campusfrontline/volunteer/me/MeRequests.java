package org.campusfrontline.volunteer.me;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.campusfrontline.volunteer.person.PersonRegister;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What people send about themselves.
final class MeRequests {

    private MeRequests() {}

    @Schema(description = "The language in which one wants to be told things.")
    record LanguageChoice(
            @NotNull @Pattern(regexp = PersonRegister.LANGUAGE) @Schema(examples = "en")
            String language) {}
}
