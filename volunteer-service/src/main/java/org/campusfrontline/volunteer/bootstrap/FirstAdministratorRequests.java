package org.campusfrontline.volunteer.bootstrap;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.volunteer.person.PersonRegister;
import org.campusfrontline.volunteer.unit.Tree;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is sent and answered about the first administrator.
final class FirstAdministratorRequests {

    private FirstAdministratorRequests() {}

    @Schema(
            description =
                    "Who shall be operator on every root, and the one-time secret that proves the right to say so.")
    record NewFirstAdministrator(
            @NotNull @Pattern(regexp = PersonRegister.NUMBER) @Schema(examples = "A0001")
            String person,

            @NotNull @Size(min = 1, max = 200) @Schema(examples = "the-secret-of-the-file")
            String token,

            @Size(min = 1, max = 80) @PlainText @Nullable @Schema(examples = "陈静")
            String displayName) {

        String shownName() {
            return displayName == null || displayName.isBlank() ? person : displayName;
        }
    }

    @Schema(description = "Operator on the root of each of these trees.")
    record FirstAdministratorView(
            @Schema(examples = "A0001") String person, List<Tree> trees) {

        FirstAdministratorView {
            trees = List.copyOf(trees);
        }
    }
}
