package org.campusfrontline.roster.planning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.roster.engine.model.Fact;
import org.campusfrontline.roster.engine.model.Pair;
import org.campusfrontline.roster.engine.model.Past;
import org.campusfrontline.roster.engine.model.Post;
import org.campusfrontline.roster.engine.model.Rule;

/// What a plan is made in beside its five lists: the posts of the unit (none where there is but one that needs no
/// name) and at which of them a shift is worked, what is true of people and whose they are, what they worked on so
/// many days before, who must or must not work beside whom, and the hard rules that follow from it.
public record Setting(
        String unit,
        List<Post> posts,
        Map<String, Set<String>> postsOf,
        Map<String, List<Fact>> facts,
        Map<String, String> lenders,
        Map<String, Past> pasts,
        int past,
        List<Pair> pairs,
        List<Rule> rules) {

    public static final Setting NONE =
            new Setting("", List.of(), Map.of(), Map.of(), Map.of(), Map.of(), 0, List.of(), List.of());

    public Setting {
        posts = List.copyOf(posts);
        postsOf = Map.copyOf(postsOf);
        facts = Map.copyOf(facts);
        lenders = Map.copyOf(lenders);
        pasts = Map.copyOf(pasts);
        pairs = List.copyOf(pairs);
        rules = List.copyOf(rules);
    }

    /// The posts at which the shift is worked; all where it names none.
    public Set<String> postsOf(String shift) {
        return postsOf.getOrDefault(shift, Set.of());
    }

    boolean isWorked(String shift, Post post) {
        return postsOf(shift).isEmpty() || postsOf(shift).contains(post.id());
    }
}
