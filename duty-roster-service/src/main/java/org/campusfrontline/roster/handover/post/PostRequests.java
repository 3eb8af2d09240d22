package org.campusfrontline.roster.handover.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.roster.onduty.site.DutySiteRequests;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a client sends about posts.
final class PostRequests {

    private PostRequests() {}

    record NewHandoverPost(
            @NotNull @Pattern(regexp = DutySiteRequests.TREE) @Schema(examples = "ADMINISTRATION")
            String tree,

            @NotNull @Pattern(regexp = DutySiteRequests.CODE) @Schema(examples = "SEC")
            String unit,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "东门岗")
            String nameZh,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "East gate")
            String nameEn,

            @NotNull @Valid PostSettings settings) {}

    record PostSettings(
            @NotNull @Size(max = 100) List<@Valid @NotNull CountedItem> items,
            @NotNull @Valid ReliefRule rule) {
        PostSettings {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    record CountedItem(
            @NotNull @Pattern(regexp = DutySiteRequests.CODE) @Schema(examples = "gate-key")
            String code,

            @NotBlank @Size(max = 80) @PlainText @Schema(examples = "大门钥匙")
            String nameZh,

            @NotBlank @Size(max = 80) @PlainText @Schema(examples = "Gate keys")
            String nameEn,

            @Min(0) @Max(100_000) @Schema(examples = "3") int expected) {

        HandoverPost.ListedItem item() {
            return new HandoverPost.ListedItem(code, nameZh, nameEn, expected);
        }
    }

    /// Minutes after the end of a shift.
    record ReliefRule(
            @Min(1) @Max(720) @Schema(examples = "15") int confirmMinutes,
            @Min(0) @Max(720) @Schema(examples = "10") int callLeaderAfter,
            @Min(0) @Max(720) @Schema(examples = "30") int callReserveAfter,
            @Min(0) @Max(720) @Schema(examples = "60") int stayMinutes,

            @NotNull @Size(max = 50) List<@NotNull @Pattern(regexp = DutySiteRequests.PERSON) String> reserve) {
        ReliefRule {
            reserve = reserve == null ? List.of() : List.copyOf(reserve);
        }

        HandoverPost.PostRule rule() {
            return new HandoverPost.PostRule(confirmMinutes, callLeaderAfter, callReserveAfter, stayMinutes, reserve);
        }
    }
}
