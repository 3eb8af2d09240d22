package org.campusfrontline.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedTest {

    @Test
    void keepsHeadAndTailOfAPhone() {
        assertThat(Masked.phone("13812345678")).isEqualTo("138****5678");
        assertThat(Masked.phone("+8613812345678")).isEqualTo("+86****5678");
    }

    @Test
    void keepsLessOfAShortPhone() {
        assertThat(Masked.phone("8888123456")).isEqualTo("****56");
        assertThat(Masked.phone("110")).isEqualTo("****10");
        assertThat(Masked.phone("")).isEqualTo("****");
    }

    @Test
    void keepsFirstLetterAndDomainOfAMail() {
        assertThat(Masked.mail("li.ming@example.edu.cn")).isEqualTo("l****@example.edu.cn");
        assertThat(Masked.mail("a@example.edu.cn")).isEqualTo("****@example.edu.cn");
        assertThat(Masked.mail("nobody")).isEqualTo("****");
        assertThat(Masked.mail("@")).isEqualTo("****");
    }
}
