package org.campusfrontline.volunteer.revocation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.campusfrontline.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a client sends about revocations.
final class RevocationRequests {

    private RevocationRequests() {}

    @Schema(description = "Whose tokens, issued until now, shall be worth nothing.")
    record NewRevocation(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}") @Schema(examples = "2022010417")
            String subject,

            @Size(max = 200) @PlainText @Nullable @Schema(examples = "手机遗失")
            String reason) {}
}
