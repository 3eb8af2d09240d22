package org.campusfrontline.roster.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.roster.engine.model.Argument;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.RuleFault;

/// Rules as they are sent and kept, made into those of the engine.
final class Rules {

    private Rules() {}

    static Rule rule(RuleRequests.RulePart part) {
        Map<String, Argument> arguments = new HashMap<>();
        for (RuleRequests.ParameterPart parameter : part.parameters()) {
            Long number = parameter.number();
            String text = parameter.text() == null ? "" : parameter.text();
            arguments.put(parameter.name(), number == null ? new Argument.Text(text) : new Argument.Whole(number));
        }
        Level level = part.level() == null ? part.kind().level() : part.level();
        return new Rule(part.id(), part.kind(), arguments, part.hard(), part.weight(), level);
    }

    /// What of a draft names what nobody may keep here: rules and the words they rest on.
    static List<Refusal> guarded(List<RuleRequests.RulePart> parts, NameGuard guard) {
        List<Refusal> refusals = new ArrayList<>();
        for (int place = 0; place < parts.size(); place++) {
            RuleRequests.RulePart part = parts.get(place);
            String pointer = "/rules/" + place;
            guard.refusal(pointer + "/id", part.id()).ifPresent(refusals::add);
            RuleRequests.SourcePart source = part.source();
            if (source != null) {
                guard.refusal(pointer + "/source/citation", source.citation()).ifPresent(refusals::add);
                String text = source.text() == null ? "" : source.text();
                guard.refusal(pointer + "/source/text", text).ifPresent(refusals::add);
            }
        }
        return refusals;
    }

    /// Every parameter that is not as its kind asks, every name that stands twice, by pointers into the list.
    static List<Refusal> refusals(List<RuleRequests.RulePart> parts) {
        List<Refusal> refusals = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int place = 0; place < parts.size(); place++) {
            RuleRequests.RulePart part = parts.get(place);
            String pointer = "/rules/" + place;
            if (!ids.add(part.id())) {
                refusals.add(Refusal.of(RulebookProblem.RULE_NAMED_TWICE)
                        .with("rule", part.id())
                        .at(pointer + "/id"));
            }
            for (RuleFault fault : rule(part).faults()) {
                refusals.add(Refusal.of(RulebookProblem.RULE_FAULT)
                        .with("rule", part.id())
                        .with("parameter", fault.parameter())
                        .with("reason", fault.reason().name())
                        .at(pointer + "/parameters"));
            }
        }
        return refusals;
    }
}
