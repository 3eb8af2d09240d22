package org.campusfrontline.roster.curtois;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers faults up to a number that a person would still read; the reader goes on after each one.
final class FaultLog {

    private static final int MOST = 100;

    private final List<InstanceFault> faults = new ArrayList<>();

    void add(int line, FaultReason reason, String field, String value, String expected) {
        if (faults.size() < MOST) {
            faults.add(new InstanceFault(line, reason, field, value, expected));
        }
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<InstanceFault> inOrder() {
        return faults.stream()
                .sorted(Comparator.comparingInt(InstanceFault::line))
                .toList();
    }
}
