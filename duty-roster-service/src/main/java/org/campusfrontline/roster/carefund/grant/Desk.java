package org.campusfrontline.roster.carefund.grant;

import java.util.List;
import java.util.UUID;

/// Who decides hardship applications of a unit and of those below it, in their order, and which source pays.
record Desk(String tree, String unit, UUID source, List<String> approvers, long version) {

    Desk {
        approvers = List.copyOf(approvers);
    }
}
