package org.campusfrontline.assessment.myday;

import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.assessment.indicator.IndicatorView;

/// The indicators of the caller's own units in the emergencies open on that day; empty for everyone else.
public record MyDayView(LocalDate date, List<IndicatorView> indicators) {
    public MyDayView {
        indicators = List.copyOf(indicators);
    }
}
