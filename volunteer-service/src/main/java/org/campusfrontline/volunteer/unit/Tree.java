package org.campusfrontline.volunteer.unit;

/// The five trees in which units stand. Each has one root, whose code is the tree's name.
public enum Tree {
    PARTY,
    ADMINISTRATION,
    MASS,
    CLASS,
    PLACE;

    public String root() {
        return name();
    }
}
