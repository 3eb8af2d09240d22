package org.campusfrontline.roster.engine.compile;

import java.util.Arrays;
import java.util.List;
import org.campusfrontline.roster.engine.model.Group;
import org.campusfrontline.roster.engine.model.Past;
import org.campusfrontline.roster.engine.rule.Balance;
import org.campusfrontline.roster.engine.rule.Mechanism;
import org.campusfrontline.roster.engine.rule.Scope;
import org.campusfrontline.roster.engine.rule.Sums;
import org.campusfrontline.roster.engine.rule.Windows;

/// What a team works together: loans and their payback, minutes, and how evenly a load lies on its people.
final class Teams {

    private static final int PERCENT = 100;
    private static final long NO_LEAST = Long.MIN_VALUE / 4;
    private final Order order;
    private final Instance instance;

    private Teams(Order order) {
        this.order = order;
        instance = order.instance();
    }

    static List<Mechanism> of(Order order) {
        Teams made = new Teams(order);
        return switch (order.rule().kind()) {
            case LOAN_LIMIT -> List.of(made.loans(NO_LEAST, order.whole("max"), false));
            case LOAN_PAYBACK -> List.of(made.loans(-order.whole("max"), order.whole("max"), true));
            case TEAM_MINUTES -> List.of(made.minutes());
            case BALANCED_SHIFTS ->
                made.balance(Order.ones(order.mask("of")), order.rule().text("of"));
            case BALANCED_MINUTES -> made.balance(order.instance().minutes(), Past.MINUTES);
            default -> throw new IllegalArgumentException(order.rule().kind() + " is about no team");
        };
    }

    private Scope members(String parameter) {
        Group group = new Group(order.rule().text(parameter));
        int[] members = Arrays.stream(order.scope().people())
                .filter(person -> group.holds(order.person(person)))
                .toArray();
        return new Scope(
                members,
                order.scope().first(),
                order.scope().last(),
                order.scope().eve());
    }

    private Mechanism sums(Scope scope, int[][] values, long least, long most, int unit) {
        Windows window = Windows.one(scope.first(), scope.last(), order.width());
        Sums.Account account = new Sums.Account(values, null, new long[values.length], true);
        Sums.Bounds bounds = Sums.Bounds.of(1, 1, least, most, unit, order.weight());
        return new Sums(scope, order.board(), window, account, bounds);
    }

    /// Shifts of the lender's people at the borrower's posts; those of the borrower's at the lender's pay them back.
    private Mechanism loans(long least, long most, boolean payback) {
        String lender = order.rule().text("lender");
        String borrower = order.rule().text("borrower");
        int[] people = Arrays.stream(order.scope().people())
                .filter(person -> order.person(person).unit().equals(lender)
                        || payback && order.person(person).unit().equals(borrower))
                .toArray();
        int[][] values = new int[people.length][];
        for (int slot = 0; slot < people.length; slot++) {
            boolean lent = order.person(people[slot]).unit().equals(lender);
            values[slot] = at(lent ? borrower : lender, lent ? 1 : -1);
        }
        Scope scope = new Scope(
                people,
                order.scope().first(),
                order.scope().last(),
                order.scope().eve());
        return sums(scope, values, least, most, 1);
    }

    private int[] at(String unit, int value) {
        int[] values = new int[instance.codes()];
        for (int code : instance.work()) {
            values[code] = instance.post(code).unit().equals(unit) ? value : 0;
        }
        return values;
    }

    private Mechanism minutes() {
        Scope scope = members("who");
        int[][] values = new int[scope.people().length][];
        Arrays.fill(values, instance.minutes());
        return sums(scope, values, NO_LEAST, order.whole("max"), order.whole("unit"));
    }

    private List<Mechanism> balance(int[] values, String total) {
        Scope scope = members("who");
        int[] people = scope.people();
        if (people.length == 0) {
            return List.of();
        }
        int[] scales = new int[people.length];
        long[] brought = new long[people.length];
        for (int slot = 0; slot < people.length; slot++) {
            scales[slot] =
                    Math.max(1, PERCENT * PERCENT / order.person(people[slot]).availability());
            long before = order.fromBefore() ? order.person(people[slot]).past().total(total) : 0;
            brought[slot] = scales[slot] * before;
        }
        long unit = (long) PERCENT * PERCENT * order.whole("unit");
        return List.of(
                new Balance(scope, order.board(), new Balance.Load(values, scales, brought, unit), order.weight()));
    }
}
