package org.campusfrontline.roster.handover.post;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A post as it is shown.
record PostView(
        UUID id,
        @Schema(examples = "ADMINISTRATION") String tree,
        @Schema(examples = "SEC") String unit,
        @Schema(examples = "东门岗") String nameZh,
        @Schema(examples = "East gate") String nameEn,
        List<HandoverPost.ListedItem> items,
        HandoverPost.PostRule rule,
        long version) {
    PostView {
        items = List.copyOf(items);
    }

    static PostView of(HandoverPost post) {
        return new PostView(
                post.id(),
                post.tree(),
                post.unit(),
                post.nameZh(),
                post.nameEn(),
                post.items(),
                post.rule(),
                post.version());
    }
}
