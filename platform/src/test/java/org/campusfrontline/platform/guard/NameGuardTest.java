package org.campusfrontline.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameGuardTest {

    private final NameGuard guard = new NameGuard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "学生思想动态收集",
                "思 想・动 态",
                "師生宗教信仰登记",
                "Volunteer Leaderboard",
                "daily  TEST-RESULTS",
                "ｃｏｎｔａｃｔ　ｔｒａｃｉｎｇ",
            })
    void refusesWhatIsNeverRecorded(String name) {
        assertThat(guard.refusal("/nameZh", name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "测温验码岗",
                "核酸检测秩序维护",
                "心理疏导热线",
                "哲学与宗教学系",
                "School of Religious Studies",
                "诊断学教研室",
                "Attestation desk",
                "",
            })
    void takesTheNamesOfHonestWork(String name) {
        assertThat(guard.refusal("/nameZh", name)).isEmpty();
    }

    @Test
    void namesWordTopicAndField() {
        Refusal refusal = guard.refusal("/titleZh", "志愿者排名").orElseThrow();

        assertThat(refusal.pointer()).isEqualTo("/titleZh");
        assertThat(refusal.values()).containsEntry("word", "志愿者排名").containsEntry("topic", "score");
    }

    @Test
    void anAllowedPhraseDoesNotHideARefusedOne() {
        assertThat(guard.refusal("", "宗教学系教师宗教信仰")).isPresent();
    }
}
