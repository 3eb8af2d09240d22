package org.campusfrontline.volunteer.guest;

import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.unit.Tree;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An invitation as the sponsoring unit sees it; the phone is masked.
record InvitationView(
        @Schema(examples = "G100001") String number,
        @Schema(examples = "王秀兰") String displayName,
        Tree tree,
        @Schema(examples = "LOGISTICS") String sponsor,
        @Schema(examples = "138****5678") String phone,
        @Schema(examples = "三号食堂配餐") String scopeNote,
        Instant expiresAt,
        boolean insured,
        boolean active,
        long version,
        List<Action> actions) {

    InvitationView {
        actions = List.copyOf(actions);
    }
}
