package org.campusfrontline.volunteer.team.badge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.OurTimes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a client sends about responsibility posts.
final class PostRequests {

    static final String TREE = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE";
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private PostRequests() {}

    @Schema(name = "NewResponsibilityPost", description = "A place, a duty and who is asked to answer for it.")
    record NewPost(
            @NotNull UUID emergency,

            @NotNull @Pattern(regexp = TREE) @Schema(examples = "PARTY")
            String tree,

            @NotNull @Pattern(regexp = CODE) @Schema(examples = "P-ENG")
            String unit,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "东门")
            String place,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "秩序维护")
            String dutyZh,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "Order at the gate")
            String dutyEn,

            @Nullable @Pattern(regexp = "[0-9+() -]{3,32}")
            @Schema(description = "The telephone of the post, never that of the person.", examples = "0531-88360000")
            String phone,

            @NotBlank @Size(max = 64) @Schema(examples = "20050007")
            String person,

            @NotNull @OurTimes Instant from,
            @NotNull @OurTimes Instant to) {}

    @Schema(
            name = "BadgeAgreement",
            description =
                    "What the person agrees that everybody may see, beside place, duty and time. Nothing else about the person is shown.")
    record BadgeAgreement(
            @NotNull @Schema(description = "The name as it is written, or only the surname.")
            Post.ShownName name,

            @Schema(description = "Whether the unit is shown.", examples = "true")
            boolean unit,

            @Schema(description = "Whether the telephone of the post is shown.", examples = "true")
            boolean phone) {

        Post.Shown shown() {
            return new Post.Shown(name, unit, phone);
        }
    }
}
