package org.campusfrontline.roster.acknowledgement;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.duty.ChangedDay;
import org.campusfrontline.roster.duty.DutiesChanged;
import org.campusfrontline.roster.duty.Duty;
import org.jspecify.annotations.Nullable;

/// Asks everybody whose duties ahead a roster changed, inside the transaction that puts it in force.
@Singleton
class AskForAcknowledgement {

    /// After the books that take people's rows, so that locks come in one order.
    private static final int LAST = 4_000;

    private final AcknowledgementStore acknowledgements;
    private final ReminderSettings settings;
    private final Ids ids;

    AskForAcknowledgement(AcknowledgementStore acknowledgements, ReminderSettings settings, Ids ids) {
        this.acknowledgements = acknowledgements;
        this.settings = settings;
        this.ids = ids;
    }

    void ask(@Observes @Priority(LAST) DutiesChanged changed) {
        Map<String, List<ChangedDay>> days = changed.days().stream()
                .filter(day -> day.liesAhead(changed.at()))
                .collect(Collectors.groupingBy(ChangedDay::person));
        List<Acknowledgement> asked = new ArrayList<>();
        for (DutiesChanged.Told told : changed.people()) {
            Instant deadline = told.acknowledgeBy();
            if (deadline != null) {
                asked.add(new Acknowledgement(
                        ids.next(),
                        changed.period().id(),
                        changed.roster(),
                        told.person(),
                        days.getOrDefault(told.person(), List.of()).stream()
                                .map(AskForAcknowledgement::news)
                                .toList(),
                        AcknowledgementState.OPEN,
                        changed.at(),
                        Moments.stored(deadline),
                        null));
            }
        }
        acknowledgements.ask(changed.period().id(), asked, settings.before());
    }

    private static Acknowledgement.DayNews news(ChangedDay day) {
        return new Acknowledgement.DayNews(day.date(), news(day.before()), news(day.now()));
    }

    private static Acknowledgement.@Nullable DutyNews news(@Nullable Duty duty) {
        return duty == null ? null : new Acknowledgement.DutyNews(duty.shift(), duty.start(), duty.end());
    }
}
