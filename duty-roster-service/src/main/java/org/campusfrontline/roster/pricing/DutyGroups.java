package org.campusfrontline.roster.pricing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Duties that the rules on what comes before and after do not tell apart, as groups: of a group only the cheapest
/// duty of a day matters.
final class DutyGroups {

    private final int[] groupOf;
    private final int size;
    private final double[][] follow;
    private final int[] classOf;

    private DutyGroups(int[] groupOf, double[][] pairs, int[] classes) {
        this.groupOf = groupOf;
        size = Arrays.stream(groupOf).max().orElse(-1) + 1;
        follow = new double[size][size];
        classOf = new int[size];
        for (int one = 0; one < groupOf.length; one++) {
            classOf[groupOf[one]] = classes[one];
            for (int two = 0; two < groupOf.length; two++) {
                follow[groupOf[one]][groupOf[two]] = pairs[one][two];
            }
        }
    }

    /// From what one duty after another costs and the stretch that each duty belongs to.
    static DutyGroups of(double[][] pairs, int[] classes) {
        Map<List<Object>, Integer> known = new HashMap<>();
        int[] groupOf = new int[classes.length];
        for (int duty = 0; duty < classes.length; duty++) {
            double[] before = new double[classes.length];
            for (int first = 0; first < before.length; first++) {
                before[first] = pairs[first][duty];
            }
            List<Object> like = List.of(classes[duty], boxed(pairs[duty]), boxed(before));
            Integer group = known.putIfAbsent(like, known.size());
            groupOf[duty] = group == null ? known.size() - 1 : group;
        }
        return new DutyGroups(groupOf, pairs, classes);
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    int size() {
        return size;
    }

    int of(int duty) {
        return groupOf[duty];
    }

    /// What a duty of the second group costs the day after one of the first; infinite where it is forbidden.
    double follow(int first, int second) {
        return follow[first][second];
    }

    /// The stretch that duties of the group belong to, -1 for none.
    int classOf(int group) {
        return classOf[group];
    }
}
