package org.campusfrontline.roster.engine.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A parameter of a rule kind: its type, its bounds (a whole number's value, a text's length) and what it is where
/// nobody says.
public record Parameter(
        String name,
        Type type,
        long least,
        long most,
        @Nullable String fallback) {

    /// How the value reads.
    public enum Type {
        WHOLE,
        SELECTOR,
        PATTERN,
        GROUP,
        DAYS,
        NAME
    }

    static Parameter whole(String name, long least, long most) {
        return new Parameter(name, Type.WHOLE, least, most, null);
    }

    static Parameter text(String name, Type type, @Nullable String fallback) {
        return new Parameter(name, type, 1, 200, fallback);
    }

    Parameter or(String value) {
        return new Parameter(name, type, least, most, value);
    }

    /// What is wrong with the value, if anything.
    Optional<RuleFault.Reason> fault(@Nullable Argument argument) {
        return switch (argument) {
            case null -> fallback == null ? Optional.of(RuleFault.Reason.MISSING) : Optional.empty();
            case Argument.Whole whole -> fault(whole);
            case Argument.Text text -> fault(text);
        };
    }

    private Optional<RuleFault.Reason> fault(Argument.Whole whole) {
        if (type != Type.WHOLE) {
            return Optional.of(RuleFault.Reason.NOT_A_TEXT);
        }
        boolean inside = whole.value() >= least && whole.value() <= most;
        return inside ? Optional.empty() : Optional.of(RuleFault.Reason.OUT_OF_BOUNDS);
    }

    private Optional<RuleFault.Reason> fault(Argument.Text text) {
        if (type == Type.WHOLE) {
            return Optional.of(RuleFault.Reason.NOT_A_NUMBER);
        }
        if (text.value().length() < least || text.value().length() > most) {
            return Optional.of(RuleFault.Reason.OUT_OF_BOUNDS);
        }
        boolean readable = switch (type) {
            case SELECTOR -> Selector.reads(text.value());
            case PATTERN -> Pattern.reads(text.value());
            case DAYS -> DayChoice.reads(text.value());
            case GROUP -> Group.reads(text.value());
            case NAME, WHOLE -> true;
        };
        return readable ? Optional.empty() : Optional.of(RuleFault.Reason.UNREADABLE);
    }
}
