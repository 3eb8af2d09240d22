package org.campusfrontline.volunteer.recruitment.shift;

import java.util.List;
import java.util.UUID;

/// A published shift whose time, place or risk is told anew.
public record ShiftChange(UUID shift, ShiftTerms before, ShiftTerms after, List<Aspect> aspects) {

    public ShiftChange {
        aspects = List.copyOf(aspects);
    }

    /// What can be told anew that people have to consent to.
    public enum Aspect {
        TIME,
        PLACE,
        RISK
    }

    /// Whether it touches what else people have to do.
    public boolean moves() {
        return aspects.contains(Aspect.TIME) || aspects.contains(Aspect.PLACE);
    }
}
