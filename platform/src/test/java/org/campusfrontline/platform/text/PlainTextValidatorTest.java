package org.campusfrontline.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextValidatorTest {

    private record Named(@PlainText String name) {}

    @ParameterizedTest
    @ValueSource(strings = {"防汛志愿服务", "Flood relief, post 3", "王😀", "", "a\u0301"})
    void takesOneLineOfText(String text) {
        assertThat(faults(text)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "two\nlines", "\ud800", "x\udc00", "right\u202eleft", "\u2028", "\ue000"})
    void refusesWhatNobodyCanSee(String text) {
        assertThat(faults(text)).isEqualTo(1);
    }

    private static int faults(String text) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(new Named(text)).size();
        }
    }
}
