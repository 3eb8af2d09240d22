package org.campusfrontline.volunteer.guest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.volunteer.person.PersonRegister;
import org.campusfrontline.volunteer.unit.Tree;
import org.campusfrontline.volunteer.unit.UnitBook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a client sends about guests.
final class GuestRequests {

    private GuestRequests() {}

    @Schema(description = "A person without a campus account, invited by phone under a unit.")
    record NewInvitation(
            @NotBlank @Size(max = 30) @Schema(examples = "138 1234 5678")
            String phone,

            @NotBlank @Size(max = 80) @PlainText @Schema(examples = "王秀兰")
            String displayName,

            @NotNull @Pattern(regexp = PersonRegister.LANGUAGE) @Schema(examples = "zh-CN")
            String language,

            @NotNull Tree tree,

            @NotNull @Pattern(regexp = UnitBook.CODE) @Schema(examples = "LOGISTICS")
            String sponsor,

            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "三号食堂配餐")
            String scopeNote,

            @NotNull @OurTimes Instant expiresAt,
            boolean insured) {

        InvitationTerms terms() {
            return new InvitationTerms(scopeNote, expiresAt, insured);
        }
    }

    @Schema(description = "For what a guest is here, until when, and whether insured.")
    record InvitationTerms(
            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "三号食堂配餐")
            String scopeNote,

            @NotNull @OurTimes Instant expiresAt,
            boolean insured) {}
}
