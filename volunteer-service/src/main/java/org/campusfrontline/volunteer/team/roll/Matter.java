package org.campusfrontline.volunteer.team.roll;

import java.util.UUID;
import org.campusfrontline.volunteer.team.rule.Term;

/// What people are asked into, as they are told of it.
public record Matter(UUID id, Kind kind, String tree, String unit, String titleZh, String titleEn, Term term) {

    public enum Kind {
        TEAM,
        BRANCH,
        POST
    }
}
