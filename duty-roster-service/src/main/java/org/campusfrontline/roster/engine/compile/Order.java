package org.campusfrontline.roster.engine.compile;

import org.campusfrontline.roster.engine.model.Days;
import org.campusfrontline.roster.engine.model.Fact;
import org.campusfrontline.roster.engine.model.Person;
import org.campusfrontline.roster.engine.model.Reckoning;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.rule.Scope;

/// A rule to be made into mechanisms for those whom it binds.
record Order(Instance instance, Reckoning reckoning, Rule rule, Scope scope) {

    int whole(String name) {
        return rule.whole(name);
    }

    boolean[] mask(String name) {
        return instance.mask(rule.text(name));
    }

    int weight() {
        return rule.weight();
    }

    Person person(int place) {
        return instance.problem().staff().get(place);
    }

    /// By which the rule goes.
    Days days() {
        return instance.days(reckoning);
    }

    Board board() {
        return instance.board();
    }

    int width() {
        return instance.days().width();
    }

    /// The place of the person in the scope's days: whether the day of the horizon is judged.
    boolean judges(int day) {
        int at = instance.position(day);
        return at >= scope.first() && at <= scope.last();
    }

    /// Whether the rule binds from before the horizon, so that what was worked before counts.
    boolean fromBefore() {
        return scope.eve() < scope.first();
    }

    boolean skilled(int place, String skill, int day) {
        return person(place).has(Fact.Kind.SKILL, skill, day);
    }

    static int[] ones(boolean[] mask) {
        int[] values = new int[mask.length];
        for (int code = 0; code < mask.length; code++) {
            values[code] = mask[code] ? 1 : 0;
        }
        return values;
    }
}
