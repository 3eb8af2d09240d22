package org.campusfrontline.roster.engine.model;

/// The parameters that several rule kinds share.
final class Parameters {

    private static final int MOST_DAYS = 400;
    private static final int MOST_SHIFTS = 1000;
    private static final int MOST_MINUTES = 1_000_000;
    private static final String ONE = "1";

    static final Parameter WHO = Parameter.text("who", Parameter.Type.GROUP, Group.ALL);
    static final Parameter OF = Parameter.text("of", Parameter.Type.SELECTOR, null);
    static final Parameter WORK = Parameter.text("of", Parameter.Type.SELECTOR, Selector.WORK);
    static final Parameter NIGHT = Parameter.text("of", Parameter.Type.SELECTOR, "#night");
    static final Parameter RED = Parameter.text("of", Parameter.Type.SELECTOR, "#red");
    static final Parameter FIRST = Parameter.text("first", Parameter.Type.SELECTOR, null);
    static final Parameter SECOND = Parameter.text("second", Parameter.Type.SELECTOR, null);
    static final Parameter PATTERN = Parameter.text("pattern", Parameter.Type.PATTERN, null);
    static final Parameter ON = Parameter.text("on", Parameter.Type.DAYS, DayChoice.ALL);
    static final Parameter MIN = Parameter.whole("min", 0, MOST_SHIFTS);
    static final Parameter MAX = Parameter.whole("max", 0, MOST_SHIFTS);
    static final Parameter LEAST_MINUTES = Parameter.whole("min", 0, MOST_MINUTES);
    static final Parameter MOST_OF_MINUTES = Parameter.whole("max", 0, MOST_MINUTES);
    static final Parameter DAYS = Parameter.whole("days", 1, MOST_DAYS);
    static final Parameter RUN = Parameter.whole("run", 1, MOST_DAYS);
    static final Parameter REST = Parameter.whole("minutes", 1, 20_000);
    static final Parameter UNIT = Parameter.whole("unit", 1, MOST_MINUTES).or(ONE);
    static final Parameter CLOSED = Parameter.whole("closed", 0, 1).or("0");
    static final Parameter NORMAL = Parameter.whole("normal", 1, 1440).or("480");
    static final Parameter NAME = Parameter.text("name", Parameter.Type.NAME, null);
    static final Parameter LENDER = Parameter.text("lender", Parameter.Type.NAME, null);
    static final Parameter BORROWER = Parameter.text("borrower", Parameter.Type.NAME, null);
    static final Parameter ONE_LEAD = Parameter.whole("min", 0, MOST_SHIFTS).or(ONE);
    static final Parameter LEADS = Parameter.text("leads", Parameter.Type.GROUP, "#lead");
    static final Parameter HELPERS = Parameter.text("one", Parameter.Type.GROUP, null);
    static final Parameter HELPED = Parameter.text("others", Parameter.Type.GROUP, Group.ALL);
    static final Parameter PER = Parameter.whole("per", 1, MOST_SHIFTS);
    static final Parameter ONE_EACH = Parameter.whole("per", 1, MOST_SHIFTS).or(ONE);
    static final Parameter TRAINEES = Parameter.text("trainees", Parameter.Type.GROUP, "#trainee");
    static final Parameter QUALIFIED = Parameter.text("qualified", Parameter.Type.GROUP, "!#trainee");
    static final Parameter TOLERANCE = Parameter.whole("tolerance", 0, MOST_SHIFTS);
    static final Parameter BUDGET = Parameter.whole("budget", 0, MOST_MINUTES).or(String.valueOf(MOST_MINUTES));
    static final Parameter FROM = Parameter.whole("from", 0, MOST_DAYS).or("0");
    static final Parameter UNTIL = Parameter.whole("until", 0, MOST_DAYS).or(String.valueOf(MOST_DAYS));

    private Parameters() {}
}
