package org.campusfrontline.roster.engine.model;

import static org.campusfrontline.roster.engine.model.Level.COVER;
import static org.campusfrontline.roster.engine.model.Level.FAIRNESS;
import static org.campusfrontline.roster.engine.model.Level.LAW;
import static org.campusfrontline.roster.engine.model.Level.STABILITY;
import static org.campusfrontline.roster.engine.model.Level.WISHES;
import static org.campusfrontline.roster.engine.model.Parameters.BORROWER;
import static org.campusfrontline.roster.engine.model.Parameters.BUDGET;
import static org.campusfrontline.roster.engine.model.Parameters.CLOSED;
import static org.campusfrontline.roster.engine.model.Parameters.DAYS;
import static org.campusfrontline.roster.engine.model.Parameters.FIRST;
import static org.campusfrontline.roster.engine.model.Parameters.FROM;
import static org.campusfrontline.roster.engine.model.Parameters.HELPED;
import static org.campusfrontline.roster.engine.model.Parameters.HELPERS;
import static org.campusfrontline.roster.engine.model.Parameters.LEADS;
import static org.campusfrontline.roster.engine.model.Parameters.LEAST_MINUTES;
import static org.campusfrontline.roster.engine.model.Parameters.LENDER;
import static org.campusfrontline.roster.engine.model.Parameters.MAX;
import static org.campusfrontline.roster.engine.model.Parameters.MIN;
import static org.campusfrontline.roster.engine.model.Parameters.MOST_OF_MINUTES;
import static org.campusfrontline.roster.engine.model.Parameters.NAME;
import static org.campusfrontline.roster.engine.model.Parameters.NIGHT;
import static org.campusfrontline.roster.engine.model.Parameters.NORMAL;
import static org.campusfrontline.roster.engine.model.Parameters.OF;
import static org.campusfrontline.roster.engine.model.Parameters.ON;
import static org.campusfrontline.roster.engine.model.Parameters.ONE_EACH;
import static org.campusfrontline.roster.engine.model.Parameters.ONE_LEAD;
import static org.campusfrontline.roster.engine.model.Parameters.PATTERN;
import static org.campusfrontline.roster.engine.model.Parameters.PER;
import static org.campusfrontline.roster.engine.model.Parameters.QUALIFIED;
import static org.campusfrontline.roster.engine.model.Parameters.RED;
import static org.campusfrontline.roster.engine.model.Parameters.REST;
import static org.campusfrontline.roster.engine.model.Parameters.RUN;
import static org.campusfrontline.roster.engine.model.Parameters.SECOND;
import static org.campusfrontline.roster.engine.model.Parameters.TOLERANCE;
import static org.campusfrontline.roster.engine.model.Parameters.TRAINEES;
import static org.campusfrontline.roster.engine.model.Parameters.UNIT;
import static org.campusfrontline.roster.engine.model.Parameters.UNTIL;
import static org.campusfrontline.roster.engine.model.Parameters.WHO;
import static org.campusfrontline.roster.engine.model.Parameters.WORK;
import static org.campusfrontline.roster.engine.model.Reach.DAY;
import static org.campusfrontline.roster.engine.model.Reach.LINE;
import static org.campusfrontline.roster.engine.model.Reach.PAIR;
import static org.campusfrontline.roster.engine.model.Reach.TEAM;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/// The rules that a set may hold, by the names that their field gives them; the names are stable, stored and shown.
/// What each says, and where it comes from, stands in `roster/rule-kinds` in both languages.
public enum RuleKind {
    DAY_OFF(LINE, LAW),
    LEAVE(LINE, LAW),
    UNAVAILABLE(LINE, LAW),
    CLOSED_LOOP_PHASE(LINE, LAW),
    SKILL_REQUIRED(LINE, LAW),
    CERTIFICATE_VALID(LINE, LAW, NAME, OF),
    EXPOSURE_CLASS(LINE, LAW, NAME, OF),
    SHIFT_NOT_ALLOWED(LINE, LAW, OF, ON),
    FIXED_ASSIGNMENT(LINE, STABILITY),
    ALTERNATIVE_SKILL(LINE, WISHES),
    MAX_MINUTES_PER_DAY(LINE, LAW, MOST_OF_MINUTES),
    MAX_OVERTIME_PER_DAY(LINE, LAW, MOST_OF_MINUTES, NORMAL),
    FORBIDDEN_FOLLOWER(LINE, LAW, FIRST, SECOND),
    MIN_REST(LINE, LAW, REST, UNIT),
    REST_AFTER_RUN(LINE, LAW, OF, RUN, REST, UNIT),
    FREE_DAYS_AFTER(LINE, LAW, NIGHT, DAYS),
    UNWANTED_PATTERN(LINE, WISHES, PATTERN, ON),
    MAX_SHIFTS(LINE, LAW, MAX),
    MIN_SHIFTS(LINE, LAW, MIN),
    MAX_SHIFTS_OF_TYPE(LINE, LAW, OF, MAX, ON),
    MIN_SHIFTS_OF_TYPE(LINE, LAW, OF, MIN, ON),
    MAX_MINUTES(LINE, LAW, MOST_OF_MINUTES, UNIT),
    MIN_MINUTES(LINE, LAW, LEAST_MINUTES, UNIT),
    MAX_MINUTES_PER_WEEK(LINE, LAW, MOST_OF_MINUTES, UNIT),
    MAX_MINUTES_IN_WINDOW(LINE, LAW, DAYS, MOST_OF_MINUTES, UNIT),
    MAX_SHIFTS_IN_WINDOW(LINE, LAW, DAYS, MAX, WORK),
    MIN_SHIFTS_IN_WINDOW(LINE, LAW, DAYS, MIN, WORK),
    MIN_REST_DAYS_IN_WINDOW(LINE, LAW, DAYS, MIN),
    MAX_OVERTIME_PER_MONTH(LINE, LAW, MOST_OF_MINUTES, NORMAL, UNIT),
    MAX_CONSECUTIVE_SHIFTS(LINE, LAW, MAX),
    MIN_CONSECUTIVE_SHIFTS(LINE, LAW, MIN, CLOSED),
    MAX_CONSECUTIVE_DAYS_OFF(LINE, LAW, MAX),
    MIN_CONSECUTIVE_DAYS_OFF(LINE, LAW, MIN, CLOSED),
    MAX_CONSECUTIVE_OF_TYPE(LINE, LAW, OF, MAX),
    MIN_CONSECUTIVE_OF_TYPE(LINE, LAW, OF, MIN, CLOSED),
    MAX_CONSECUTIVE_NIGHTS(LINE, LAW, MAX, NIGHT),
    MAX_NIGHTS_IN_WINDOW(LINE, LAW, DAYS, MAX, NIGHT),
    MAX_NIGHTS(LINE, LAW, MAX, NIGHT),
    MIN_DAYS_BETWEEN_NIGHTS(LINE, LAW, MIN, NIGHT),
    MAX_WEEKENDS(LINE, LAW, MAX),
    MIN_WEEKENDS_OFF(LINE, LAW, MIN),
    COMPLETE_WEEKENDS(LINE, WISHES),
    IDENTICAL_WEEKEND_SHIFTS(LINE, WISHES),
    NO_NIGHT_BEFORE_FREE_WEEKEND(LINE, WISHES, NIGHT),
    MAX_CONSECUTIVE_WEEKENDS(LINE, LAW, MAX),
    MIN_CONSECUTIVE_WEEKENDS(LINE, LAW, MIN),
    MAX_HOLIDAY_SHIFTS(LINE, LAW, MAX, WORK),
    MAX_EXPOSURE_IN_WINDOW(LINE, LAW, DAYS, MAX, RED),
    MAX_DISTINCT_POSTS(LINE, WISHES, MAX),
    MIN_CONSECUTIVE_SAME_POST(LINE, WISHES, MIN),
    MAX_CONSECUTIVE_SAME_POST(LINE, WISHES, MAX),
    POST_CHANGE(LINE, WISHES),
    MAX_LOANS(LINE, LAW, MAX),
    MIN_COVER(DAY, COVER),
    TARGET_COVER(DAY, COVER),
    MAX_COVER(DAY, COVER),
    RESERVE_COVER(DAY, COVER, OF, MIN),
    LEAD_PER_SITE(DAY, COVER, LEADS, ONE_LEAD, WORK),
    SKILL_RATIO(DAY, COVER, HELPERS, HELPED, PER, WORK),
    TRAINEE_BESIDE_QUALIFIED(DAY, COVER, TRAINEES, QUALIFIED, ONE_EACH),
    TOGETHER(PAIR, LAW),
    APART(PAIR, LAW),
    LOAN_LIMIT(TEAM, LAW, LENDER, BORROWER, MAX),
    LOAN_PAYBACK(TEAM, FAIRNESS, LENDER, BORROWER, MAX),
    TEAM_MINUTES(TEAM, LAW, WHO, MOST_OF_MINUTES, UNIT),
    FAIR_SHARE(LINE, FAIRNESS, OF, TOLERANCE),
    BALANCED_SHIFTS(TEAM, FAIRNESS, WHO, WORK, UNIT),
    BALANCED_MINUTES(TEAM, FAIRNESS, WHO, UNIT),
    SHIFT_ON_REQUEST(LINE, WISHES, BUDGET),
    SHIFT_OFF_REQUEST(LINE, WISHES, BUDGET),
    DAY_ON_REQUEST(LINE, WISHES, BUDGET),
    DAY_OFF_REQUEST(LINE, WISHES, BUDGET),
    PUBLISHED_PLAN(LINE, STABILITY, FROM, UNTIL);

    private final Reach reach;
    private final Level level;
    private final List<Parameter> parameters;

    RuleKind(Reach reach, Level level, Parameter... parameters) {
        this.reach = reach;
        this.level = level;
        List<Parameter> all = new ArrayList<>(List.of(parameters));
        if (reach == LINE) {
            all.add(WHO);
        }
        this.parameters = List.copyOf(all);
    }

    public Reach reach() {
        return reach;
    }

    /// The level that a rule of this kind serves where a set says nothing else.
    public Level level() {
        return level;
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    Parameter parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(this + " has no parameter " + name));
    }
}
