package org.campusfrontline.roster.engine.model;

import java.util.Set;

/// Where or as what a shift is worked: a post at a site of a unit, with the skills that it asks of whoever stands
/// there.
public record Post(String id, String site, String unit, Set<String> tags, Set<String> skills) {

    public Post {
        tags = Set.copyOf(tags);
        skills = Set.copyOf(skills);
    }

    /// A post that is only a skill, worked anywhere.
    public static Post ofSkill(String skill) {
        return new Post(skill, "", "", Set.of(), Set.of(skill));
    }
}
