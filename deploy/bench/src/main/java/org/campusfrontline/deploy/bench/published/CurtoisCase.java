package org.campusfrontline.deploy.bench.published;

import java.util.List;
import java.util.Set;

/// An instance of Curtois and Qu; its lists name each other by index, day 0 is a Monday.
public record CurtoisCase(int days, List<Shift> shifts, List<Person> staff, List<Request> requests, List<Cover> cover) {

    public CurtoisCase {
        shifts = List.copyOf(shifts);
        staff = List.copyOf(staff);
        requests = List.copyOf(requests);
        cover = List.copyOf(cover);
    }

    public record Shift(String name, int minutes, Set<Integer> neverNext) {

        public Shift {
            neverNext = Set.copyOf(neverNext);
        }
    }

    /// `most` is how often the person may work each shift.
    public record Person(
            String name, List<Integer> most, Range minutes, Range run, int leastFree, int weekends, Set<Integer> off) {

        public Person {
            most = List.copyOf(most);
            off = Set.copyOf(off);
        }
    }

    /// A shift that somebody wants to work, or not to work.
    public record Request(int person, int day, int shift, boolean on, int weight) {}

    public record Cover(int day, int shift, int wanted, int under, int over) {}
}
