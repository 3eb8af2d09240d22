package org.campusfrontline.roster.engine.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.campusfrontline.roster.engine.model.Demand;
import org.campusfrontline.roster.engine.model.Group;
import org.campusfrontline.roster.engine.model.Post;
import org.campusfrontline.roster.engine.rule.Mechanism;
import org.campusfrontline.roster.engine.rule.Scope;
import org.campusfrontline.roster.engine.rule.Seats;

/// How many people a day wants: at least, aimed at, at most, in reserve, and a lead at each site.
final class Covers {

    private final Order order;
    private final List<Place> places = new ArrayList<>();

    private Covers(Order order) {
        this.order = order;
    }

    private record Place(int at, boolean[] in, int least, int most, long under, long over) {}

    static List<Mechanism> of(Order order) {
        Covers covers = new Covers(order);
        Scope scope = order.scope();
        switch (order.rule().kind()) {
            case MIN_COVER, TARGET_COVER, MAX_COVER -> covers.demand();
            case RESERVE_COVER -> covers.daily(order.mask("of"));
            case LEAD_PER_SITE -> {
                covers.sites();
                scope = covers.leads();
            }
            default -> throw new IllegalArgumentException(order.rule().kind() + " is about no cover");
        }
        return covers.mechanisms(scope);
    }

    private void demand() {
        for (Demand demand : order.instance().problem().demand()) {
            if (order.judges(demand.day())) {
                add(demand);
            }
        }
    }

    private void add(Demand demand) {
        int at = order.instance().position(demand.day());
        boolean[] in = order.instance().mask(demand.of());
        long under = (long) order.weight() * demand.underWeight();
        long over = (long) order.weight() * demand.overWeight();
        switch (order.rule().kind()) {
            case MIN_COVER -> keep(new Place(at, in, demand.min(), Demand.NO_LIMIT, order.weight(), 0));
            case TARGET_COVER -> keep(new Place(at, in, demand.target(), Demand.NO_LIMIT, under, 0));
            default -> keep(new Place(at, in, 0, demand.max(), 0, over));
        }
    }

    /// A place whose bounds can be broken and then cost something.
    private void keep(Place place) {
        boolean under = place.least > 0 && place.under > 0;
        boolean over = place.most < Demand.NO_LIMIT && place.over > 0;
        if (under || over) {
            places.add(place);
        }
    }

    private void daily(boolean[] in) {
        for (int at = order.scope().first(); at <= order.scope().last(); at++) {
            keep(new Place(at, in, order.whole("min"), Demand.NO_LIMIT, order.weight(), 0));
        }
    }

    private void sites() {
        Set<String> sites = new TreeSet<>();
        order.instance().problem().posts().stream().map(Post::site).forEach(sites::add);
        for (String site : sites) {
            boolean[] in = order.mask("of");
            Arrays.fill(in, 0, org.campusfrontline.roster.engine.rule.Board.FIRST, false);
            for (int code : order.instance().work()) {
                in[code] &= order.instance().post(code).site().equals(site);
            }
            daily(in);
        }
    }

    private Scope leads() {
        Group group = new Group(order.rule().text("leads"));
        int[] leads = Arrays.stream(order.scope().people())
                .filter(person -> group.holds(order.person(person)))
                .toArray();
        return new Scope(
                leads,
                order.scope().first(),
                order.scope().last(),
                order.scope().eve());
    }

    private List<Mechanism> mechanisms(Scope scope) {
        if (places.isEmpty()) {
            return List.of();
        }
        Seats.Places all = new Seats.Places(
                places.stream().mapToInt(Place::at).toArray(),
                places.stream().map(Place::in).toArray(boolean[][]::new),
                places.stream().mapToInt(Place::least).toArray(),
                places.stream().mapToInt(Place::most).toArray(),
                places.stream().mapToLong(Place::under).toArray(),
                places.stream().mapToLong(Place::over).toArray());
        return List.of(new Seats(scope, order.board(), order.instance().codes(), all));
    }
}
