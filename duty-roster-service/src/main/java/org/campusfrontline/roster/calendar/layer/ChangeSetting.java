package org.campusfrontline.roster.calendar.layer;

import jakarta.enterprise.event.Event;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.calendar.day.DaysChanged;
import org.campusfrontline.roster.calendar.layer.LayerRequests.CalendarSetting;
import org.campusfrontline.roster.directory.Directory;

/// An operator of a node sets its campus and the deadline of rest. Debts that stand keep their deadline.
@UseCase
class ChangeSetting {

    private final SettingStore settings;
    private final Layers layers;
    private final Directory directory;
    private final Caller caller;
    private final Audit audit;
    private final Event<DaysChanged> changed;

    ChangeSetting(
            SettingStore settings,
            Layers layers,
            Directory directory,
            Caller caller,
            Audit audit,
            Event<DaysChanged> changed) {
        this.settings = settings;
        this.layers = layers;
        this.directory = directory;
        this.caller = caller;
        this.audit = audit;
        this.changed = changed;
    }

    public Outcome<SettingView> change(Node node, CalendarSetting wanted, long expectedVersion) {
        Optional<Refusal> refusal = caller.refusalUnless(Set.of(Role.OPERATOR), node.tree(), node.code())
                .or(() -> unknown(node.code(), ""))
                .or(() -> wanted.campus() == null ? Optional.empty() : unknown(wanted.campus(), "/campus"));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<String> before = layers.campusOf(node);
        if (!settings.put(node, new SettingStore.Kept(wanted.campus(), wanted.restMonths(), 0), expectedVersion)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        if (!layers.campusOf(node).equals(before)) {
            changed.fire(DaysChanged.any());
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("campus", String.valueOf(wanted.campus()));
        facts.put("restMonths", String.valueOf(wanted.restMonths()));
        audit.record(new AuditEntry("calendar-setting.changed", "calendar-setting", node.code(), node.code(), facts));
        return Outcome.done(view(node));
    }

    private Optional<Refusal> unknown(String code, String pointer) {
        return directory.unit(code).isPresent()
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(LayerProblem.UNKNOWN_NODE).with("node", code).at(pointer));
    }

    private SettingView view(Node node) {
        return SettingViews.view(settings, layers, node);
    }
}
