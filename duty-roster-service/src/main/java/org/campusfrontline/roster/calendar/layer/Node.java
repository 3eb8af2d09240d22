package org.campusfrontline.roster.calendar.layer;

/// A unit in its tree; a campus is one of the tree PLACE.
public record Node(String tree, String code) {

    public static final String PLACE = "PLACE";
    static final String TREES = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE";
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
}
