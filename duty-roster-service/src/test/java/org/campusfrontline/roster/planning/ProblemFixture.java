package org.campusfrontline.roster.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Small problems for tests: one that can be followed by hand, and random ones from a seed.
public final class ProblemFixture {

    private ProblemFixture() {}

    /// Two people, one week, a day shift and a night that no day may follow.
    public static PlanningProblem gate() {
        return new PlanningProblem(
                Horizon.fromMonday(7),
                List.of(new ShiftType("D", 480, Set.of()), new ShiftType("N", 600, Set.of("D"))),
                List.of(
                        new StaffMember("A", new Contract(Map.of("D", 7, "N", 2), 960, 2_880, 2, 5, 2, 1), Set.of(5)),
                        new StaffMember("B", new Contract(Map.of("D", 7), 960, 2_400, 1, 5, 1, 0), Set.of())),
                List.of(
                        new ShiftRequest("A", 0, "D", Wish.ON, 2),
                        new ShiftRequest("B", 3, "D", Wish.OFF, 3),
                        new ShiftRequest("B", 4, "D", Wish.OFF, 7)),
                List.of(
                        new Cover(0, "D", 1, 100, 1),
                        new Cover(1, "D", 1, 100, 1),
                        new Cover(1, "N", 1, 90, 2),
                        new Cover(2, "N", 1, 90, 2)));
    }

    /// A problem of the given size whose contracts leave every person room; the same seed gives the same problem.
    public static PlanningProblem random(long seed, int staff, int days, int types) {
        Random random = new Random(seed);
        List<ShiftType> shiftTypes = new ArrayList<>();
        for (int type = 0; type < types; type++) {
            Set<String> forbidden = new TreeSet<>();
            for (int earlier = 0; earlier < type; earlier++) {
                forbidden.add("S" + earlier);
            }
            shiftTypes.add(new ShiftType("S" + type, type == 0 ? 480 : 480 + 60 * random.nextInt(3), forbidden));
        }
        List<StaffMember> members = new ArrayList<>();
        for (int person = 0; person < staff; person++) {
            members.add(member(random, "P" + person, days, types));
        }
        return new PlanningProblem(
                Horizon.fromMonday(days),
                shiftTypes,
                members,
                requests(random, staff, days, types),
                cover(random, staff, days, types));
    }

    private static StaffMember member(Random random, String id, int days, int types) {
        Map<String, Integer> limits = new HashMap<>();
        for (int type = 1; type < types; type++) {
            limits.put("S" + type, random.nextInt(4) == 0 ? random.nextInt(4) : days);
        }
        int most = days * 480 * 5 / 7;
        int shortest = 1 + random.nextInt(2);
        Contract contract = new Contract(
                limits, most / 2, most, shortest, 4 + random.nextInt(2), 1 + random.nextInt(2), (days + 6) / 7);
        return new StaffMember(id, contract, Set.of(random.nextInt(days)));
    }

    private static List<ShiftRequest> requests(Random random, int staff, int days, int types) {
        List<ShiftRequest> requests = new ArrayList<>();
        for (int person = 0; person < staff; person++) {
            for (int day = 0; day < days; day++) {
                if (random.nextInt(5) == 0) {
                    Wish wish = random.nextBoolean() ? Wish.ON : Wish.OFF;
                    requests.add(new ShiftRequest(
                            "P" + person, day, "S" + random.nextInt(types), wish, 1 + random.nextInt(3)));
                }
            }
        }
        return requests;
    }

    private static List<Cover> cover(Random random, int staff, int days, int types) {
        List<Cover> cover = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (int type = 0; type < types; type++) {
                cover.add(new Cover(day, "S" + type, random.nextInt(1 + staff / types), 100, 1));
            }
        }
        return cover;
    }
}
