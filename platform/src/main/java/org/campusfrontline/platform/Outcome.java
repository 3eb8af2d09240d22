package org.campusfrontline.platform;

import java.util.List;
import java.util.function.Function;

/// What a use case ends in: a value, or the reasons why not. A refused outcome rolls the transaction back.
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(List<Refusal> reasons) implements Outcome<T> {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal reason) {
        return new Refused<>(List.of(reason));
    }

    static <T> Outcome<T> refused(ProblemCode code) {
        return refused(Refusal.of(code));
    }

    static <T> Outcome<T> refused(List<Refusal> reasons) {
        return new Refused<>(reasons);
    }

    default <R> Outcome<R> map(Function<T, R> next) {
        return switch (this) {
            case Done<T> done -> done(next.apply(done.value()));
            case Refused<T> refused -> refused(refused.reasons());
        };
    }

    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        return switch (this) {
            case Done<T> done -> next.apply(done.value());
            case Refused<T> refused -> refused(refused.reasons());
        };
    }

    /// The value; a refusal becomes the exception that the problem mapper answers.
    default T orThrow() {
        return switch (this) {
            case Done<T> done -> done.value();
            case Refused<T> refused -> throw new RefusedException(refused.reasons());
        };
    }
}
