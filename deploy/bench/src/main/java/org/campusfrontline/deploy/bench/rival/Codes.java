package org.campusfrontline.deploy.bench.rival;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The codes of an instance: free, then every shift with every skill.
final class Codes {

    private final List<Sheet.Code> all = new ArrayList<>(List.of(Sheet.Code.NOTHING));

    Codes(int shifts, int skills) {
        for (int shift = 0; shift < shifts; shift++) {
            for (int skill = 0; skill < skills; skill++) {
                all.add(new Sheet.Code(shift, skill));
            }
        }
    }

    List<Sheet.Code> all() {
        return all;
    }

    int shift(int code) {
        return all.get(code).shift();
    }

    int count() {
        return all.size();
    }

    boolean[] free() {
        boolean[] free = new boolean[count()];
        free[Sheet.FREE] = true;
        return free;
    }

    boolean[] work() {
        boolean[] work = new boolean[count()];
        for (int code = 1; code < work.length; code++) {
            work[code] = true;
        }
        return work;
    }

    boolean[] ofShifts(Collection<Integer> shifts) {
        boolean[] of = new boolean[count()];
        for (int code = 1; code < of.length; code++) {
            of[code] = shifts.contains(shift(code));
        }
        return of;
    }

    boolean[] of(int shift, int skill) {
        boolean[] of = new boolean[count()];
        for (int code = 1; code < of.length; code++) {
            of[code] = all.get(code).equals(new Sheet.Code(shift, skill));
        }
        return of;
    }
}
