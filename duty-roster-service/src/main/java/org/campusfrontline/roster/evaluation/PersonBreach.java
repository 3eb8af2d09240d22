package org.campusfrontline.roster.evaluation;

/// A hard rule that one person's duties break; `person` is the index in the problem's staff, negative where a day
/// or several people break it.
public record PersonBreach(int person, String staff, Breach breach) {

    /// Stands for nobody in particular.
    public static final String NOBODY = "";
}
