package org.campusfrontline.roster.engine.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusfrontline.roster.engine.model.DayChoice;
import org.campusfrontline.roster.engine.model.Fact;
import org.campusfrontline.roster.engine.model.Person;
import org.campusfrontline.roster.engine.rule.Mechanism;

/// Who may do what on which date: skills, certificates, exposure classes, and shifts that are too long for a day.
final class AbleCells {

    private final Order order;
    private final Instance instance;
    private final Map<Set<String>, boolean[]> unskilled = new HashMap<>();

    private AbleCells(Order order) {
        this.order = order;
        instance = order.instance();
    }

    static List<Mechanism> of(Order order) {
        return new AbleCells(order).mechanisms();
    }

    private List<Mechanism> mechanisms() {
        CellRows rows = new CellRows(order);
        for (int place : order.scope().people()) {
            Person person = order.person(place);
            for (int day = 0; day < instance.days().count(); day++) {
                rows.bar(place, day, barred(person, day));
            }
        }
        return rows.mechanisms();
    }

    private boolean[] barred(Person person, int day) {
        return switch (order.rule().kind()) {
            case SKILL_REQUIRED -> unskilled.computeIfAbsent(skills(person, day), this::unskilled);
            case ALTERNATIVE_SKILL -> unskilled.computeIfAbsent(firstSkill(person), this::unskilled);
            case CERTIFICATE_VALID -> without(person, Fact.Kind.CERTIFICATE, day);
            case EXPOSURE_CLASS -> without(person, Fact.Kind.EXPOSURE, day);
            case SHIFT_NOT_ALLOWED -> onDays(day);
            case MAX_MINUTES_PER_DAY -> longer(order.whole("max"));
            case MAX_OVERTIME_PER_DAY -> longer(order.whole("normal") + order.whole("max"));
            default -> throw new IllegalArgumentException(order.rule().kind() + " is about no ability");
        };
    }

    private static Set<String> skills(Person person, int day) {
        return person.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.SKILL && fact.holds(day))
                .map(Fact::value)
                .collect(Collectors.toSet());
    }

    private static Set<String> firstSkill(Person person) {
        return person.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.SKILL)
                .map(Fact::value)
                .limit(1)
                .collect(Collectors.toSet());
    }

    private boolean[] unskilled(Set<String> skills) {
        boolean[] mask = new boolean[instance.codes()];
        for (int code : instance.work()) {
            mask[code] = !skills.containsAll(instance.post(code).skills());
        }
        return mask;
    }

    private boolean[] without(Person person, Fact.Kind kind, int day) {
        return person.has(kind, order.rule().text("name"), day)
                ? new boolean[instance.codes()]
                : BarredCells.and(order.mask("of"), instance.mask("WORK"));
    }

    private boolean[] onDays(int day) {
        return DayChoice.of(order.rule().text("on")).holds(order.days(), instance.position(day))
                ? BarredCells.and(order.mask("of"), instance.mask("WORK"))
                : new boolean[instance.codes()];
    }

    private boolean[] longer(int minutes) {
        boolean[] mask = new boolean[instance.codes()];
        for (int code : instance.work()) {
            mask[code] = instance.shift(code).minutes() > minutes;
        }
        return mask;
    }
}
