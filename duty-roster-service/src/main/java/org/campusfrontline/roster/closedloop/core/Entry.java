package org.campusfrontline.roster.closedloop.core;

/// A cohort enters on a day; `isolating` is -1 where the policy has no isolation.
public record Entry(int team, int day, int living, int isolating) {

    static final int NOWHERE = -1;
}
