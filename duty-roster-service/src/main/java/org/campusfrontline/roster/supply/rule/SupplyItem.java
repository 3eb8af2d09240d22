package org.campusfrontline.roster.supply.rule;

/// What people on duty get. Meals are cooked by count; beds and sets come out of a stock.
public enum SupplyItem {
    BREAKFAST,
    LUNCH,
    DINNER,
    NIGHT_MEAL,
    BED,
    PROTECTIVE_SET;

    public boolean isStocked() {
        return this == BED || this == PROTECTIVE_SET;
    }

    /// Whether it is used up; a bed is there again the next day.
    public boolean isConsumed() {
        return this != BED;
    }
}
