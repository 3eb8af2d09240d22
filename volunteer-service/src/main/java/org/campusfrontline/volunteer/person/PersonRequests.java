package org.campusfrontline.volunteer.person;

import jakarta.validation.Valid;
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
import java.util.List;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.volunteer.person.rule.Member;
import org.campusfrontline.volunteer.unit.Tree;
import org.campusfrontline.volunteer.unit.UnitBook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What a client sends about people.
final class PersonRequests {

    private PersonRequests() {}

    @Schema(description = "A person with a campus account; the number is the token's `sub`.")
    record NewPerson(
            @NotNull @Pattern(regexp = PersonRegister.NUMBER) @Schema(examples = "2022010417")
            String number,

            @NotBlank @Size(max = 80) @PlainText @Schema(examples = "李思远")
            String displayName,

            @NotNull @Pattern(regexp = PersonRegister.LANGUAGE) @Schema(examples = "zh-CN")
            String language,

            @NotEmpty @Size(max = 20) List<@NotNull @Valid MembershipWish> memberships) {

        NewPerson {
            memberships = memberships == null ? List.of() : List.copyOf(memberships);
        }
    }

    @Schema(description = "What holds from now on; a unit that is not named is left today.")
    record PersonChange(
            @NotBlank @Size(max = 80) @PlainText @Schema(examples = "李思远")
            String displayName,

            @NotNull @Pattern(regexp = PersonRegister.LANGUAGE) @Schema(examples = "en")
            String language,

            @NotEmpty @Size(max = 20) List<@NotNull @Valid MembershipWish> memberships) {

        PersonChange {
            memberships = memberships == null ? List.of() : List.copyOf(memberships);
        }
    }

    @Schema(description = "A unit to belong to; without `from` a present membership goes on, a new one begins now.")
    record MembershipWish(
            @NotNull Tree tree,

            @NotNull @Pattern(regexp = UnitBook.CODE) @Schema(examples = "SCI-PHYS")
            String unit,

            @OurTimes @Nullable Instant from,
            @OurTimes @Nullable Instant to) {

        MembershipWish {
            from = Moments.storedOrNull(from);
            to = Moments.storedOrNull(to);
        }

        Member.Wish wish() {
            return new Member.Wish(tree.name(), unit, from, to);
        }
    }

    /// Whom a list shows: members of a unit or of one below it, now.
    record PersonFilter(
            @QueryParam("tree") @Parameter(description = "The tree in which the unit stands.") @NotNull Tree tree,

            @QueryParam("unit")
            @Parameter(description = "Members of this unit and of all below it.")
            @NotNull @Size(max = 40) String unit,

            @QueryParam("name") @Parameter(description = "How the display name begins.") @Size(max = 80) @Nullable String name,

            @QueryParam("active")
            @Parameter(description = "Whether to list those who are here, or those who left.")
            @DefaultValue("true")
            boolean active,

            @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,

            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {}
}
