package org.campusfrontline.deploy.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TopicListTest {
    @Test
    void listsEachTopicOnce() {
        assertThat(TopicList.read())
                .extracting(Topic::name)
                .doesNotHaveDuplicates()
                .contains("volunteer.unit.v1", "roster.roster.v1");
        assertThat(TopicList.read())
                .contains(new Topic("volunteer.person.v1", 6, true), new Topic("volunteer.signup.v1", 6, false));
    }

    @Test
    void refusesALineThatSaysSomethingElse() {
        assertThatThrownBy(() -> TopicList.topic("volunteer.unit.v1 3 forever")).hasMessageContaining("compact|keep");
        assertThatThrownBy(() -> TopicList.topic("volunteer.unit.v1 compact")).hasMessageContaining("compact|keep");
    }
}
