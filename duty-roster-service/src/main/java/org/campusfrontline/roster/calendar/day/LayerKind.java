package org.campusfrontline.roster.calendar.day;

/// What a campus or unit lays over the official days. A teaching break only names them; a statutory holiday stays one
/// under every layer.
public enum LayerKind {
    TEACHING_BREAK,
    CAMPUS_DAY_OFF,
    ADJUSTED_WORKING_DAY;

    DayClass over(DayClass before) {
        return switch (this) {
            case TEACHING_BREAK -> before;
            case CAMPUS_DAY_OFF -> before == DayClass.WORKING_DAY ? DayClass.REST_DAY : before;
            case ADJUSTED_WORKING_DAY -> before == DayClass.REST_DAY ? DayClass.WORKING_DAY : before;
        };
    }
}
