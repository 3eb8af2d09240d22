package org.campusfrontline.assessment.myday;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.assessment.emergency.Emergencies;
import org.campusfrontline.assessment.emergency.Emergency;
import org.campusfrontline.assessment.fact.Fact;
import org.campusfrontline.assessment.indicator.IndicatorQueries;
import org.campusfrontline.assessment.indicator.IndicatorView;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Grant;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.time.CampusTime;
import org.jspecify.annotations.Nullable;

/// A secretary's own units and the emergencies that are open.
@Singleton
class MyDayQueries {

    private final Caller caller;
    private final Emergencies emergencies;
    private final IndicatorQueries indicators;
    private final CampusTime campus;
    private final Clock clock;

    MyDayQueries(Caller caller, Emergencies emergencies, IndicatorQueries indicators, CampusTime campus, Clock clock) {
        this.caller = caller;
        this.emergencies = emergencies;
        this.indicators = indicators;
        this.campus = campus;
        this.clock = clock;
    }

    MyDayView of(@Nullable LocalDate wanted) {
        LocalDate date = wanted == null ? LocalDate.ofInstant(clock.instant(), campus.zone()) : wanted;
        List<Grant> own = caller.grants().stream()
                .filter(grant -> grant.role().equals(Role.SECRETARY))
                .toList();
        List<IndicatorView> views = new ArrayList<>();
        for (Emergency emergency : own.isEmpty() ? List.<Emergency>of() : emergencies.open()) {
            if (!LocalDate.ofInstant(emergency.t0(), campus.zone()).isAfter(date)) {
                own.stream()
                        .map(grant -> new Fact.Scope(emergency.id(), grant.tree(), grant.node()))
                        .distinct()
                        .forEach(scope -> views.addAll(indicators.ofUnit(scope)));
            }
        }
        return new MyDayView(date, views);
    }
}
