package org.campusfrontline.roster.handover.post;

import java.util.List;
import java.util.UUID;

/// A unit's post with the list of what is counted there, and its rule.
public record HandoverPost(
        UUID id,
        String tree,
        String unit,
        String nameZh,
        String nameEn,
        List<ListedItem> items,
        PostRule rule,
        long version) {
    public HandoverPost {
        items = List.copyOf(items);
    }

    /// Something that must be there, such as keys or a radio, and how many.
    public record ListedItem(String code, String nameZh, String nameEn, int expected) {}

    /// Minutes after the shift's end: by when a handover is confirmed, when the leader on duty and then the reserve are
    /// called where relief does not come, and how long the one who waits stays on at most.
    public record PostRule(
            int confirmMinutes, int callLeaderAfter, int callReserveAfter, int stayMinutes, List<String> reserve) {
        public PostRule {
            reserve = List.copyOf(reserve);
        }
    }
}
