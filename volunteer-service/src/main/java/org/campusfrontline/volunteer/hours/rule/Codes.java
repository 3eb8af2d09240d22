package org.campusfrontline.volunteer.hours.rule;

/// How trees, units, people and months are written.
public final class Codes {

    public static final String TREE = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE";
    public static final String UNIT = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    public static final String PERSON = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    public static final String MONTH = "2[01][0-9]{2}-(0[1-9]|1[0-2])";

    private Codes() {}
}
